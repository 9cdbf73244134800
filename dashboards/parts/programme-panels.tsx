import {Button} from "@mantine/core";
import {useState} from "react";
import {JoinDialog} from "../acts/join-dialog.tsx";
import {WriteNote} from "../acts/write-note.tsx";
import type {Answer} from "../api/client.ts";
import {shortDay} from "../days.ts";
import {useAct, useRead, useWorkspace} from "../frame/workspace.tsx";
import {listed, say} from "../words.ts";
import "./programme-panels.css";

export type Programme = Answer<"/programmes">["items"][number];
type Mine = NonNullable<Programme["mine"]>;

export const useProgrammes = () => useRead(["programmes"], (api) => api.GET("/programmes"));

/** Programmes one may sign up for or takes part in: with whom, and why. Nothing where there is none. */
export function ProgrammePanels({mineAlone = false}: {mineAlone?: boolean}) {
  const {me} = useWorkspace();
  const {data} = useProgrammes();
  if (me.person === null) return null;
  const shown = (data?.items ?? []).filter(({mine, mayJoin}) => mine || (mayJoin && !mineAlone));
  return shown.map((programme) => <Panel key={programme.id} programme={programme} />);
}

function Panel({programme}: {programme: Programme}) {
  const {mine} = programme;
  return (
    <section className="panel programme">
      {mine ? <Mine programme={programme} mine={mine} /> : <Join programme={programme} />}
    </section>
  );
}

function Join({programme}: {programme: Programme}) {
  const {me} = useWorkspace();
  const [as, setAs] = useState<Mine["as"] | null>(null);
  const {title, until} = programme;
  return (
    <>
      <h2>{say("joinOpen", {title, day: shortDay(until, me.dataTo)})}</h2>
      <p className="told">{say("joinWords")}</p>
      <div className="acts">
        <Button onClick={() => setAs("mentee")}>{say("joinLearn")}</Button>
        <Button onClick={() => setAs("mentor")}>{say("joinHelp")}</Button>
      </div>
      {as && <JoinDialog programme={programme} as={as} close={() => setAs(null)} />}
    </>
  );
}

function Mine({programme: {id, title, state}, mine}: {programme: Programme; mine: Mine}) {
  const act = useAct();
  const {pairs, alone} = mine;
  const leave = () => void act((api) => api.POST("/programmes/{id}/leave", {params: {path: {id}}}));
  return (
    <>
      <p className="small">{title}</p>
      <h2>{headingOf(mine, state)}</h2>
      {alone && <p className="told">{alone}</p>}
      <ul className="lines">
        {pairs.map((pair) => (
          <Pair key={pair.person.id} pair={pair} named={pairs.length > 1} />
        ))}
      </ul>
      {state !== "published" && <p className="told">{waiting(mine)}</p>}
      <div className="acts">
        <Button variant="subtle" onClick={leave}>
          {say("programmeLeave")}
        </Button>
      </div>
    </>
  );
}

function headingOf({as, words, capacity, pairs, alone}: Mine, state: Programme["state"]): string {
  const names = listed(pairs.map(({person}) => person.name));
  if (state !== "published")
    return as === "mentee"
      ? say("joinedLearn", {words})
      : say("joinedHelp", {n: capacity ?? 1, words});
  if (as === "mentor")
    return pairs.length > 0
      ? say("matchedMentees", {n: pairs.length, names})
      : say("matchedNobody");
  if (pairs.length > 0) return say("matchedMentor", {name: names});
  return alone ? say("joinedLearn", {words}) : say("matchedGone");
}

function waiting({wishes}: Mine): string {
  const names = listed(wishes.map(({name}) => name));
  return `${names ? `${say("joinedWishes", {names})} ` : ""}${say("joinedWait")}`;
}

function Pair({pair: {person, why, draft}, named}: {pair: Mine["pairs"][number]; named: boolean}) {
  return (
    <li>
      <p className="told">
        {named && <strong>{person.name}: </strong>}
        {why}
      </p>
      <WriteNote label={say("writeTo", {name: person.name})} draft={draft} />
    </li>
  );
}
