import {Button} from "@mantine/core";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {download} from "../../acts/download.ts";
import {weekdayOf} from "../../days.ts";
import {useAct, useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Answer, Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import {sourceWeeks} from "../../views/source-weeks.ts";
import {Steps} from "./steps.tsx";
import "./doctor.css";

type Diagnosis = AnswerOf<"/doctor">;

/** Why is a page empty, or old? */
export default function Doctor() {
  const doctor = useRead(["doctor"], (api) => api.GET("/doctor"));
  return (
    <Reading query={doctor} asks={say("doctorAsks")}>
      {(doctor) => (
        <>
          <Answer title="Doctor">{firstSentence(doctor.headline)}</Answer>
          <p className="lead">{say(doctor.steps.length > 0 ? "doctorLead" : "doctorOthers")}</p>
          {doctor.steps.length > 0 && <Whole doctor={doctor} />}
        </>
      )}
    </Reading>
  );
}

/** A heading is one sentence; the rest stands with its step. */
const firstSentence = (words: string): string => words.split(/\.(?:\s|$)/)[0];

function Whole({doctor}: {doctor: Diagnosis}) {
  const act = useAct();
  const {is} = useWorkspace();
  const never = doctor.steps.every(({lastRun}) => lastRun === null);
  return (
    <>
      <Steps steps={doctor.steps} />
      {is("administrator") && (
        <div className="acts doctor-acts">
          <Button variant="filled" onClick={() => void act((api) => api.POST("/runs"))}>
            {say(never ? "readFirst" : "runAgain")}
          </Button>
          <Button onClick={() => download("coppice-doctor.json", JSON.stringify(doctor, null, 2))}>
            {say("report")}
          </Button>
        </div>
      )}
      {doctor.sources.length > 0 && (
        <Section title={say("sourcesTitle")}>
          {doctor.sources.map((source) => (
            <div key={source.source} className="source">
              <h3>{source.source}</h3>
              <Figure view={sourceWeeks} data={source} />
            </div>
          ))}
        </Section>
      )}
      <Runs />
    </>
  );
}

function Runs() {
  const runs = useRead(["runs"], (api) => api.GET("/runs"));
  return (
    <Reading query={runs}>
      {({items, running, next}) => (
        <Section title={say("runsTitle")} sub={stateWords(running, next)}>
          <ul className="lines">
            {items.slice(0, 10).map(({id, what, startedAt, state, words}) => (
              <li key={id}>
                {weekdayOf(startedAt)}, {startedAt.slice(11, 16)} UTC: {what}{" "}
                <span className={state === "failed" ? "need" : "small"}>{words || state}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Reading>
  );
}

function stateWords(running: string | null, next: string | null): string | undefined {
  if (running) return say("running", {words: running});
  return next ? say("nextRun", {day: weekdayOf(next), time: next.slice(11, 16)}) : undefined;
}
