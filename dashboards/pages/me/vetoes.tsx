import {Button} from "@mantine/core";
import {say} from "../../words.ts";
import type {Preferences} from "./me.tsx";

/** People one is never matched with; chosen among those who are suggested or take part where one does. Told to nobody. */
export function Vetoes({
  preferences: {vetoes, mayVeto},
  save
}: {
  preferences: Preferences;
  save: (ids: string[]) => void;
}) {
  const ids = vetoes.map((person) => person.id);
  const choices = mayVeto
    .filter(({id}) => !ids.includes(id))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="vetoes">
      <p className="field-label" id="vetoes">
        {say("vetoLabel")}
      </p>
      <p className="small">{say(choices.length + ids.length > 0 ? "vetoHint" : "vetoNone")}</p>
      <ul className="lines" aria-labelledby="vetoes">
        {vetoes.map(({id, name}) => (
          <li key={id} className="veto">
            {name}
            <Button variant="subtle" onClick={() => save(ids.filter((other) => other !== id))}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {choices.length > 0 && (
        <select
          className="day-field"
          aria-label={say("vetoAdd")}
          value=""
          onChange={(event) => save([...ids, event.currentTarget.value])}
        >
          <option value="" disabled>
            {say("vetoAdd")}
          </option>
          {choices.map(({id, name}) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
