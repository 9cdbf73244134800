import {Button} from "@mantine/core";
import {useState} from "react";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Answer} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {listed, say} from "../../words.ts";
import {LinksSection} from "./links-section.tsx";
import {Margin} from "./margin.tsx";
import {PasteForm, PasteDialog} from "./paste.tsx";
import {Proposals} from "./proposals.tsx";
import {Values} from "./values.tsx";
import "./objectives.css";

export type Objectives = AnswerOf<"/objectives">;

/** Which objectives have a living community behind them? */
export default function ObjectivesPage() {
  const objectives = useRead(["objectives"], (api) => api.GET("/objectives"));
  return (
    <Reading query={objectives} asks={say("objectivesAsk")}>
      {(objectives) =>
        objectives.items.length === 0 ? <NoneYet /> : <Filled objectives={objectives} />
      }
    </Reading>
  );
}

function Filled({objectives}: {objectives: Objectives}) {
  const {is} = useWorkspace();
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <Answer title="Objectives">{headingOf(objectives.living, objectives.items.length)}</Answer>
      <Lead objectives={objectives} />
      <LinksSection
        objectives={objectives}
        aside={
          is("strategist") && <Button onClick={() => setPasting(true)}>{say("pasteTitle")}</Button>
        }
      />
      <div className="columns section">
        <Proposals proposals={objectives.proposals} />
        <Margin objectives={objectives} />
      </div>
      <Values values={objectives.values} />
      {pasting && <PasteDialog close={() => setPasting(false)} />}
    </>
  );
}

const headingOf = (living: number, all: number): string =>
  living === all ? say("objectivesAll", {all}) : say("objectivesAnswer", {living, all});

function Lead({objectives: {items, gained, nobody, living, proposals}}: {objectives: Objectives}) {
  const titles = items.filter(({status}) => status === "nobody").map(({title}) => title);
  return (
    <p className="lead">
      {living < items.length && proposals.length > 0 && `${say("gained", {n: gained})} `}
      {nobody > 0 && nobody < items.length && (
        <strong>
          {nobody > 3
            ? say("nobodyMany", {n: nobody})
            : say("nobody", {n: nobody, which: listed(titles)})}
        </strong>
      )}
    </p>
  );
}

function NoneYet() {
  const {is} = useWorkspace();
  return (
    <>
      <Answer title="Objectives">{say("objectivesEmpty")}</Answer>
      <p className="lead">{say("objectivesEmptyLead")}</p>
      {is("strategist") && (
        <div className="panel paste-first">
          <PasteForm />
        </div>
      )}
    </>
  );
}
