import {Link} from "react-router";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {OfferHelp} from "../../acts/offer-dialog.tsx";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {EvidenceChart} from "../../parts/evidence-chart.tsx";
import {Told} from "../../parts/told.tsx";
import {say} from "../../words.ts";

type Overview = AnswerOf<"/overview">;

/**
 * Groups nobody has named: those that may be found with the picture of their talk, others as an outline, never who.
 */
export function Emerging({emerging, outlines}: Pick<Overview, "emerging" | "outlines">) {
  const {is} = useWorkspace();
  const n = emerging.length + outlines.length;
  if (n === 0) return null;
  const helps = is("leader");
  return (
    <Section title={say("emergingTitle", {n})} sub={helps ? say("emergingSub") : undefined}>
      <ul className="emerging">
        {emerging.map((group) => (
          <Group key={group.alarm.id} group={group} helps={helps} />
        ))}
        {outlines.map((outline) => (
          <Outline key={outline.id} outline={outline} helps={helps} />
        ))}
      </ul>
    </Section>
  );
}

function Group({group, helps}: {group: Overview["emerging"][number]; helps: boolean}) {
  const {to} = useWorkspace();
  const {alarm, name, words, offer} = group;
  const page = to(`communities/${encodeURIComponent(alarm.community.id)}`);
  return (
    <li className="emerging-row">
      <div>
        <h3>
          <span className="fresh">●</span>{" "}
          <Link className="plain" to={page}>
            {name}
          </Link>
        </h3>
        <Told sentences={alarm.explained} />
        <p className="small">{words}.</p>
      </div>
      <div className="emerging-chart">{alarm.chart && <EvidenceChart chart={alarm.chart} />}</div>
      <div className="need-buttons">
        {helps && <OfferHelp id={alarm.community.id} name={name} offer={offer} />}
        <Link className="quiet-link" to={page}>
          {say("emergingLook")} <span aria-hidden="true">→</span>
        </Link>
      </div>
    </li>
  );
}

function Outline({outline, helps}: {outline: Overview["outlines"][number]; helps: boolean}) {
  const {id, words, growth, offer} = outline;
  return (
    <li className="emerging-row">
      <div>
        <p>
          <span className="fresh">●</span> {words}.
        </p>
        <p className="small">
          {growth !== null && growth > 1.2 && `${say("outlineGrowth", {times: growth})} `}
          {say("outline")}
        </p>
      </div>
      <div className="need-buttons">
        {helps && <OfferHelp id={id} name={words} offer={offer} />}
      </div>
    </li>
  );
}
