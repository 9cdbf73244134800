import {Button} from "@mantine/core";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {csv, download} from "../../acts/download.ts";
import {useRead} from "../../frame/workspace.tsx";
import {Answer, Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Reading} from "../../parts/reading.tsx";
import "../../parts/plain-table.css";
import {percent} from "../../chances.ts";
import {signed} from "../../views/effect-study.ts";
import {say} from "../../words.ts";
import {outcomes} from "../../views/outcomes.ts";
import {CourseSection} from "./course-section.tsx";
import {HelpSection} from "./help-section.tsx";
import {Metrics} from "./metrics.tsx";
import {PoliciesSection} from "./policies-section.tsx";
import {RecordSections} from "./record-sections.tsx";
import {TrialsSection} from "./trials-section.tsx";
import {WarningTable} from "./warning-table.tsx";
import "./evidence.css";

type Evidence = AnswerOf<"/evidence">;

/** Below so many closed cases a share says nothing. */
const enoughCases = 10;

/** How often is Coppice right here? */
export default function EvidencePage() {
  const evidence = useRead(["evidence"], (api) => api.GET("/evidence"));
  return (
    <Reading query={evidence} asks={say("evidenceAsks")}>
      {(evidence) => <Filled evidence={evidence} />}
    </Reading>
  );
}

function Filled({evidence}: {evidence: Evidence}) {
  const {cases, right, warnings, rules, acts, effects, waning, newcomers, courses, policies} =
    evidence;
  const enough = cases >= enoughCases;
  const closed = warnings.some(({outcome}) => outcome !== "open");
  const rows = warnings.map((w) => [w.raisedOn, w.communityName, w.label, w.outcome]);
  return (
    <>
      <Answer title="Evidence">
        {enough ? say("evidenceAnswer", {right, cases}) : say("evidenceFew", {cases})}
      </Answer>
      <p className="lead">{say("evidenceLead")}</p>
      <Kinds rules={rules} />
      <RecordSections record={waning} />
      <Section
        title={say("outcomesTitle")}
        sub={closed || warnings.length === 0 ? undefined : say("outcomesOpen")}
        aside={
          warnings.length > 0 && (
            <Button
              onClick={() =>
                download(
                  "warnings.csv",
                  csv([["raised_on", "community", "warning", "outcome"], ...rows]),
                  "text/csv"
                )
              }
            >
              {say("download")}
            </Button>
          )
        }
      >
        {warnings.length === 0 && <p>{say("outcomesNone")}</p>}
        {closed && <Figure view={outcomes} data={warnings} />}
        {warnings.length > 0 && <WarningTable warnings={warnings} />}
      </Section>
      <HelpSection effects={effects} />
      <TrialsSection />
      <Section title={say("newcomersTitle")}>
        <p>{newcomersSaid(newcomers)}</p>
      </Section>
      <CourseSection ranking={courses} />
      <PoliciesSection compared={policies} />
      <Section title={say("actsTitle")}>
        {acts.length === 0 && <p>{say("actsNone")}</p>}
        <ul className="lines">
          {acts.map(({act, count}) => (
            <li key={act}>{say("actsBy", {act: act.replaceAll("_", " "), n: count})}</li>
          ))}
        </ul>
      </Section>
      <Metrics />
    </>
  );
}

/** The heading's cases by kind of warning. */
function Kinds({rules}: Pick<Evidence, "rules">) {
  return (
    <Section title={say("rulesTitle")} sub={say("rulesSub")}>
      <table className="plain-table kinds">
        <caption className="unseen">{say("rulesTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("warning")}</th>
            <th scope="col">{say("rulesWhen")}</th>
            <th scope="col">{say("rulesRight")}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({alarm, label, rule, record}) => (
            <tr key={alarm}>
              <th scope="row">{label}</th>
              <td>{rule.replace(/^simple rule: /, "")}</td>
              <td>{rightOf(record)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function rightOf(record: Evidence["rules"][number]["record"]): string {
  const {right, cases} = record ?? {right: 0, cases: 0};
  return cases < enoughCases ? say("rulesFew", {cases}) : say("rulesOf", {right, cases});
}

function newcomersSaid(newcomers: Evidence["newcomers"]): string {
  if (!newcomers) return say("newcomersFew");
  const {heard, unheard, heardShare, unheardShare, more, low, high} = newcomers;
  return say("newcomersSaid", {
    heard,
    unheard,
    heardShare: percent(heardShare),
    unheardShare: percent(unheardShare),
    more: signed(100 * more),
    low: signed(100 * low),
    high: signed(100 * high)
  });
}
