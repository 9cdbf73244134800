import {Button, Textarea, TextInput} from "@mantine/core";
import {useId, useState} from "react";
import {HelpDialog} from "../../acts/alarm-dialogs.tsx";
import {AlarmAct} from "../../acts/alarm-acts.tsx";
import {useOpenThreads} from "../../acts/open-threads.ts";
import {DayField, inDays} from "../../acts/day-field.tsx";
import {useAct, useWorkspace} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";
import {mayState} from "../../frame/may.ts";
import type {Community} from "./heading.ts";

type What = "purpose_met" | "resting" | "elsewhere" | "wrong";

const statements: readonly {what: What; label: string; hint: string}[] = [
  {what: "purpose_met", label: say("purposeMet"), hint: say("purposeMetHint")},
  {what: "resting", label: say("restingUntil"), hint: say("restingHint")},
  {what: "elsewhere", label: say("meetsElsewhere"), hint: say("elsewhereHint")},
  {what: "wrong", label: say("wrongBecause"), hint: say("wrongHint")}
];

/** Four statements that win over every estimate; for who may not say them, the way to somebody who may. */
export function KnowPanel({community}: {community: Community}) {
  const {me} = useWorkspace();
  const alarm = community.alarms[0];
  if (!mayState(me, community.steward?.id ?? null))
    return (
      <aside className="panel know">
        <h3>{say("knowTitle")}</h3>
        <p className="small">{say(community.steward ? "askOther" : "noStewardHere")}</p>
        {alarm && me.roles.includes("leader") && (
          <>
            <AlarmAct alarm={alarm} filled />
            <Plays community={community} />
          </>
        )}
      </aside>
    );
  return (
    <aside className="panel know">
      <h3>{say("knowTitle")}</h3>
      <p className="small">{say("knowLead")}</p>
      {community.statement ? <Said community={community} /> : <Statements id={community.id} />}
      {alarm && <Help community={community} />}
    </aside>
  );
}

function Said({community: {id, name, statement}}: {community: Community}) {
  const act = useAct();
  if (!statement) return null;
  const clear = () =>
    act((api) =>
      api.POST("/communities/{id}/statements", {params: {path: {id}}, body: {what: "clear"}})
    );
  return (
    <div className="said">
      <p className="done">{say("knowSaid", {words: statement.words})}</p>
      {statement.what === "purpose_met" && <p className="small">{say("thanks", {name})}</p>}
      <Button onClick={() => void clear()}>Take it back</Button>
    </div>
  );
}

/** A radio group whose field opens below the chosen statement. */
function Statements({id}: {id: string}) {
  const act = useAct();
  const group = useId();
  const [what, setWhat] = useState<What | null>(null);
  const [words, setWords] = useState("");
  const [until, setUntil] = useState(inDays(28));
  const ready = what === "purpose_met" || what === "resting" || words.trim().length > 0;
  const body = {
    purpose_met: {left: words || undefined},
    resting: {until},
    elsewhere: {place: words},
    wrong: {why: words}
  };
  const speak = () =>
    what &&
    act((api) =>
      api.POST("/communities/{id}/statements", {params: {path: {id}}, body: {what, ...body[what]}})
    );
  return (
    <form
      className="statements"
      onSubmit={(event) => {
        event.preventDefault();
        void speak();
      }}
    >
      <div role="radiogroup" aria-label={say("knowTitle")}>
        {statements.map((statement) => (
          <div key={statement.what} className="statement">
            <label>
              <input
                type="radio"
                name={group}
                checked={what === statement.what}
                onChange={() => setWhat(statement.what)}
              />
              <span>{statement.label}</span>
              <span className="small">{statement.hint}</span>
            </label>
            {what === statement.what && (
              <div className="statement-field">
                <Field
                  what={what}
                  words={words}
                  setWords={setWords}
                  until={until}
                  setUntil={setUntil}
                />
                <div className="acts">
                  <Button type="submit" variant="filled" disabled={!ready}>
                    Say so
                  </Button>
                  <Button variant="subtle" onClick={() => setWhat(null)}>
                    Cancel
                  </Button>
                </div>
              </div>
            )}
          </div>
        ))}
      </div>
    </form>
  );
}

function Field({
  what,
  words,
  setWords,
  until,
  setUntil
}: {
  what: What;
  words: string;
  setWords: (words: string) => void;
  until: string;
  setUntil: (day: string) => void;
}) {
  const common = {value: words, "data-autofocus": true};
  switch (what) {
    case "resting":
      return <DayField label="Until" value={until} change={setUntil} />;
    case "elsewhere":
      return (
        <TextInput
          label="Where"
          {...common}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      );
    case "purpose_met":
      return (
        <Textarea
          label="What did it leave behind? (may stay empty)"
          autosize
          minRows={2}
          {...common}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      );
    case "wrong":
      return (
        <Textarea
          label="Because"
          autosize
          minRows={2}
          {...common}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      );
  }
}

function Help({community}: {community: Community}) {
  const [planning, setPlanning] = useState(false);
  const threads = useOpenThreads(community.id);
  const [alarm] = community.alarms;
  return (
    <div className="help">
      <h3>{say("orHelp")}</h3>
      <p className="small">{say("helpLead")}</p>
      <div className="acts">
        <AlarmAct
          alarm={{...alarm, act: "take_questions"}}
          label={say("takeOpen", {n: threads.data?.open ?? 0})}
          filled
        />
        <Button onClick={() => setPlanning(true)}>{say("planHelp")}</Button>
      </div>
      {planning && <HelpDialog alarm={alarm} close={() => setPlanning(false)} />}
      <Plays community={community} />
    </div>
  );
}

/** What others have tried, with where that is known from. */
function Plays({community: {alarms, plays}}: {community: Community}) {
  const [planned, setPlanned] = useState<string | null>(null);
  const [alarm] = alarms;
  if (plays.length === 0) return null;
  return (
    <>
      <h4>{say("playbook")}</h4>
      <ul className="lines plays">
        {plays.map(({what, source}) => (
          <li key={what}>
            {what}. <span className="small">{source}.</span>{" "}
            <button type="button" className="text small" onClick={() => setPlanned(what)}>
              {say("playPlan")}
              <span className="unseen">: {what}</span>
            </button>
          </li>
        ))}
      </ul>
      {planned !== null && (
        <HelpDialog alarm={alarm} planned={planned} close={() => setPlanned(null)} />
      )}
    </>
  );
}
