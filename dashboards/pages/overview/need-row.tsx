import {Link} from "react-router";
import {type Me, useWorkspace} from "../../frame/workspace.tsx";
import {AlarmAct, AlarmMenu} from "../../acts/alarm-acts.tsx";
import {ChanceLine, recordSaid} from "../../parts/chance.tsx";
import {EvidenceChart, type Alarm} from "../../parts/evidence-chart.tsx";
import {Flag} from "../../parts/flag.tsx";
import {Told} from "../../parts/told.tsx";
import {say} from "../../words.ts";

/** One community that needs somebody: what changed, the evidence, what to do. */
export function NeedRow({alarm, place}: {alarm: Alarm; place: number}) {
  const {to, me} = useWorkspace();
  const {community} = alarm;
  const page = to(`communities/${encodeURIComponent(community.id)}`);
  return (
    <li className="need-row" data-row tabIndex={-1}>
      <div className="need-said">
        <h2>
          <Link className="plain" to={page} data-key="Enter">
            {community.name}
          </Link>{" "}
          <Flag alarm={alarm.alarm} label={alarm.label} />
        </h2>
        <Told sentences={alarm.explained} />
        {alarm.also.map((other) => (
          <p key={other.id} className="also">
            <Flag alarm={other.alarm} label={other.label} /> {other.explained}
          </p>
        ))}
        <ChanceLine alarm={alarm} />
      </div>
      <div className="need-chart">{alarm.chart && <EvidenceChart chart={alarm.chart} />}</div>
      <div className="need-act">
        <div className="need-buttons">
          <AlarmAct alarm={alarm} filled={place === 1} />
          <Link className="quiet-link" to={`${page}#why`} data-key={String(place)}>
            <span className="wide-only">See the evidence</span>
            <span className="narrow-only">Evidence</span>{" "}
            <span className="wide-only" aria-hidden="true">
              →
            </span>
          </Link>
          <AlarmMenu alarm={alarm} />
        </div>
        <p className="small">
          {stewardSaid(community.steward, me)} {recordSaid(alarm.record)}{" "}
          {alarm.rule && `${alarm.rule[0].toUpperCase()}${alarm.rule.slice(1)}.`}
        </p>
      </div>
    </li>
  );
}

function stewardSaid(steward: Alarm["community"]["steward"], {person}: Me): string {
  if (!steward) return say("noSteward");
  return steward.id === person?.id ? say("stewardIsYou") : say("stewardIs", {name: steward.name});
}
