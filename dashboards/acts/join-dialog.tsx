import {TextInput} from "@mantine/core";
import {useState} from "react";
import {useAct} from "../frame/workspace.tsx";
import type {Programme} from "../parts/programme-panels.tsx";
import {say} from "../words.ts";
import {ActDialog} from "./dialog.tsx";

const mostWishes = 3;

/** Signs up for a programme: what one wants to learn and from whom most, or what one offers and to how many. */
export function JoinDialog({
  programme: {id, offers},
  as,
  close
}: {
  programme: Programme;
  as: "mentee" | "mentor";
  close: () => void;
}) {
  const act = useAct();
  const [words, setWords] = useState("");
  const [wishes, setWishes] = useState<readonly string[]>([]);
  const [capacity, setCapacity] = useState(1);
  const learns = as === "mentee";
  return (
    <ActDialog
      title={say(learns ? "joinLearnTitle" : "joinHelpTitle")}
      after={say("joinAfter")}
      button={say(learns ? "joinLearn" : "joinHelp")}
      ready={words.trim() !== ""}
      save={() =>
        act((api) =>
          api.POST("/programmes/{id}/join", {
            params: {path: {id}},
            body: {as, words, wishes: [...new Set(wishes.filter(Boolean))], capacity}
          })
        )
      }
      close={close}
    >
      <TextInput
        label={say("joinWanted")}
        maxLength={300}
        data-autofocus
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {learns &&
        Array.from({length: Math.min(mostWishes, offers.length)}, (_, place) => (
          <Wish
            key={place}
            place={place + 1}
            offers={offers}
            chosen={wishes[place] ?? ""}
            choose={(person) =>
              setWishes(
                Array.from({length: mostWishes}, (_, i) =>
                  i === place ? person : (wishes[i] ?? "")
                )
              )
            }
          />
        ))}
      {!learns && (
        <label>
          <span className="field-label">{say("joinCapacity")}</span>
          <input
            type="number"
            className="day-field"
            min={1}
            max={20}
            value={capacity}
            onChange={(event) => setCapacity(event.currentTarget.valueAsNumber || 1)}
          />
        </label>
      )}
    </ActDialog>
  );
}

function Wish({
  place,
  offers,
  chosen,
  choose
}: {
  place: number;
  offers: Programme["offers"];
  chosen: string;
  choose: (person: string) => void;
}) {
  return (
    <label>
      <span className="field-label">{say("joinWish", {n: place})}</span>
      <select
        className="day-field"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{say("joinNoWish")}</option>
        {offers.map(({person, offers: words}) => (
          <option key={person.id} value={person.id}>
            {person.name}: {words}
          </option>
        ))}
      </select>
    </label>
  );
}
