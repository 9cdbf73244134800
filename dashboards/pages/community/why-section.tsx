import {Link} from "react-router";
import {useWorkspace} from "../../frame/workspace.tsx";
import {AlarmMenu} from "../../acts/alarm-acts.tsx";
import {recordSaid} from "../../parts/chance.tsx";
import {type Alarm, EvidenceChart} from "../../parts/evidence-chart.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Flag} from "../../parts/flag.tsx";
import {Told} from "../../parts/told.tsx";
import {tenths} from "../../chances.ts";
import {fullDay} from "../../days.ts";
import {listed, say} from "../../words.ts";
import {why} from "../../views/why.ts";
import type {Community} from "./heading.ts";
import {KnowPanel} from "./know-panel.tsx";

type ChanceWhy = NonNullable<Community["why"]>;

/** Why the warning, each reason with its evidence; beside it, what its people know that we cannot see. */
export function WhySection({community}: {community: Community}) {
  const {alarms, why, state, statement} = community;
  return (
    <div className="columns section" id="why">
      {alarms.length > 0 ? (
        <Reasons alarms={alarms} chance={why} />
      ) : (
        <About community={community} />
      )}
      {(state !== "ended" || statement) && <KnowPanel community={community} />}
    </div>
  );
}

function Reasons({alarms, chance}: {alarms: readonly Alarm[]; chance: ChanceWhy | null}) {
  const {to} = useWorkspace();
  return (
    <section>
      <h2>{say("whyTitle", {n: alarms.length})}</h2>
      <p className="small">{say(chance ? "whySubBars" : "whySub")}</p>
      <ol className="reasons">
        {alarms.map((alarm) => (
          <li key={alarm.id} data-row tabIndex={-1}>
            <div className="reason-head">
              <Flag alarm={alarm.alarm} label={alarm.label} />
              <AlarmMenu alarm={alarm} />
            </div>
            <Told sentences={alarm.explained} />
            {alarm.statement && <p className="done">{alarm.statement.words}</p>}
            {alarm.chart && (
              <div className="reason-chart">
                <EvidenceChart chart={alarm.chart} />
              </div>
            )}
            {alarm.alarm === "waning" && chance && <Chance chance={chance} />}
            <p className="caption">
              {recordSaid(alarm.record)}{" "}
              {alarm.rule && `${alarm.rule[0].toUpperCase()}${alarm.rule.slice(1)}.`}{" "}
              <Link to={to("evidence")}>{say("allEvidence")}</Link>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The chance, bar by bar, and what would lower it. */
function Chance({chance}: {chance: ChanceWhy}) {
  const {ifUsual, toldOn} = chance;
  return (
    <div className="reason-chart">
      {toldOn && (
        <p className="small">
          {say("whyThen", {
            day: fullDay(toldOn),
            chance: tenths(chance.chance, chance.low, chance.high)
          })}
        </p>
      )}
      <Figure view={why} data={chance} caption={say("whyCaption")} />
      {ifUsual && (
        <p className="would-lower">
          {say("whyLower", {what: say(lowering[ifUsual.of]), chance: tenths(ifUsual.chance)})}
        </p>
      )}
    </div>
  );
}

const lowering = {
  answers: "lowerAnswers",
  newcomers: "lowerNewcomers",
  few: "lowerFew",
  steward: "lowerSteward",
  borders: "lowerBorders"
} as const;

/** In a calm week: what it is about, in its own words. */
function About({community: {purpose, topics}}: {community: Community}) {
  return (
    <section>
      <h2>{say("aboutTitle")}</h2>
      <p className="about">{purpose ?? say("aboutNothing")}</p>
      {topics.length > 0 && (
        <p className="about">{say("topicsAre", {topics: listed(topics.slice(0, 6))})}</p>
      )}
    </section>
  );
}
