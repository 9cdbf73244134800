import {Switch} from "@mantine/core";
import {useState} from "react";
import {DayField, inDays} from "../../acts/day-field.tsx";
import {keysAreOff, switchKeys} from "../../frame/keys.ts";
import {useAct} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";
import type {Preferences} from "./me.tsx";
import {Vetoes} from "./vetoes.tsx";
import {WordsField} from "./words-field.tsx";

export type Change = Partial<
  Omit<
    Preferences,
    | "vetoes"
    | "mayVeto"
    | "leftOut"
    | "holds"
    | "mentors"
    | "connections"
    | "bridging"
    | "capacity"
    | "availability"
  >
> & {
  mentors?: "yes" | "no";
  connections?: "yes" | "no";
  bridging?: "yes" | "no";
  capacity?: number;
  availability?: string;
  vetoes?: string[];
};

/** Switches and their effect now, then words; each is saved by itself, at once. */
export function PreferenceForm({preferences}: {preferences: Preferences}) {
  const act = useAct();
  const save = (body: Change) => void act((api) => api.PUT("/me/preferences", {body}));
  const {mentors, connections, pausedUntil, capacity} = preferences;
  return (
    <div className="preferences">
      <Choice
        label={say("askMeSwitch")}
        hint={say("askMeHint")}
        on={mentors === "yes"}
        asked={mentors !== null}
        change={(on) => save({mentors: on ? "yes" : "no"})}
      />
      {mentors === "yes" && (
        <label className="inline-field">
          <span>{say("capacityLabel")}</span>
          <input
            type="number"
            className="day-field"
            min={0}
            max={100}
            defaultValue={capacity ?? 2}
            onBlur={(event) => {
              const value = event.currentTarget.valueAsNumber;
              if (Number.isInteger(value) && value !== capacity) save({capacity: value});
            }}
          />
        </label>
      )}
      <Choice
        label={say("suggestSwitch")}
        hint={say("suggestHint")}
        on={connections === "yes"}
        asked={connections !== null}
        change={(on) => save({connections: on ? "yes" : "no"})}
      />
      <Choice
        label={say("bridgingSwitch")}
        hint={say("bridgingHint")}
        on={preferences.bridging === "yes"}
        asked
        change={(on) => save({bridging: on ? "yes" : "no"})}
      />
      <Choice
        label={say("pauseSwitch")}
        hint={say("pauseHint")}
        on={pausedUntil !== null}
        asked
        change={(on) => save({pausedUntil: on ? inDays(28) : null})}
      />
      {pausedUntil && (
        <div className="inline-field">
          <DayField
            label={say("pauseUntil")}
            value={pausedUntil}
            change={(day) => day && save({pausedUntil: day})}
          />
        </div>
      )}
      <WordsField
        label={say("interestsLabel")}
        words={preferences.interests}
        save={(interests) => save({interests})}
      />
      <WordsField
        label={say("languagesLabel")}
        words={preferences.languages}
        save={(languages) => save({languages})}
      />
      <WordsField
        label={say("availabilityLabel")}
        words={preferences.availability ? [preferences.availability] : []}
        one
        save={([availability = ""]) => save({availability})}
      />
      <Vetoes preferences={preferences} save={(vetoes) => save({vetoes})} />
      <KeysChoice />
    </div>
  );
}

function Choice({
  label,
  hint,
  on,
  asked,
  change
}: {
  label: string;
  hint: string;
  on: boolean;
  asked: boolean;
  change: (on: boolean) => void;
}) {
  return (
    <div className="choice">
      <Switch
        size="md"
        label={label}
        description={asked ? hint : `${hint} ${say("notAsked")}.`}
        checked={on}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </div>
  );
}

function KeysChoice() {
  const [on, setOn] = useState(!keysAreOff());
  const change = (next: boolean) => {
    switchKeys(next);
    setOn(next);
  };
  return <Choice label={say("keysSwitch")} hint={say("keysHint")} on={on} asked change={change} />;
}
