import {Button} from "@mantine/core";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";
import type {Preferences} from "./me.tsx";

/** People one is never matched with; chosen among those who are suggested. Told to nobody. */
export function Vetoes({
  vetoes,
  save
}: {
  vetoes: Preferences["vetoes"];
  save: (ids: string[]) => void;
}) {
  const {me} = useWorkspace();
  const id = me.person?.id ?? "";
  const suggested = useRead(["recommendations", id], (api) =>
    api.GET("/people/{id}/recommendations", {params: {path: {id}, query: {limit: 80}}})
  );
  const ids = vetoes.map((person) => person.id);
  const people = (suggested.data?.items ?? []).filter(
    ({kind, itemId}) => (kind === "mentor" || kind === "connection") && !ids.includes(itemId)
  );
  const choices = [...new Map(people.map(({itemId, title}) => [itemId, title]))];
  return (
    <div className="vetoes">
      <p className="field-label" id="vetoes">
        {say("vetoLabel")}
      </p>
      <p className="small">
        {choices.length > 0 || vetoes.length > 0 ? say("vetoHint") : say("vetoNone")}
      </p>
      <ul className="lines" aria-labelledby="vetoes">
        {vetoes.map((person) => (
          <li key={person.id} className="veto">
            {person.name}
            <Button
              variant="subtle"
              onClick={() => save(ids.filter((other) => other !== person.id))}
            >
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
          {choices.map(([itemId, title]) => (
            <option key={itemId} value={itemId}>
              {title}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
