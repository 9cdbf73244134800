import {Fragment} from "react";
import {Link} from "react-router";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {Answer, Section} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {inWords, listed, say} from "../../words.ts";
import {CommunityTable} from "../communities/table.tsx";
import {Emerging} from "./emerging.tsx";
import {NeedRow} from "./need-row.tsx";
import {Misnamed} from "./misnamed.tsx";
import {PaceSection} from "./pace-section.tsx";
import {ReachSection} from "./reach-section.tsx";
import "./overview.css";

type Overview = AnswerOf<"/overview">;

/** Between these shares of its own usual a community keeps its pace. */
const halfPace = 0.5;
const growth = 1.5;

/** Which communities need somebody this week, and why? */
export default function OverviewPage() {
  const overview = useRead(["overview"], (api) => api.GET("/overview"));
  return (
    <Reading query={overview} asks={say("overviewAsks")}>
      {(overview) =>
        overview.headline.total + overview.headline.ended === 0 ? (
          <NothingYet />
        ) : (
          <Filled overview={overview} />
        )
      }
    </Reading>
  );
}

function Filled({overview}: {overview: Overview}) {
  const {me} = useWorkspace();
  const {needs, more} = overview;
  return (
    <>
      <Answer title="Overview">{say("overviewAnswer", {n: needs.length})}</Answer>
      <p className="lead">
        {leadOf(overview)}
        {me.weeks < me.usualWeeks &&
          ` ${say("firstWeeks", {needed: inWords(me.usualWeeks), weeks: me.weeks})}`}
        {me.weeks < 2 && ` ${say("foundFromSecond")}`}
      </p>
      {needs.length > 0 && (
        <ol className="needs opens">
          {needs.map((alarm, index) => (
            <NeedRow key={alarm.id} alarm={alarm} place={index + 1} />
          ))}
        </ol>
      )}
      {more > 0 && <CanWait more={more} waiting={overview.waiting} />}
      <Emerging emerging={overview.emerging} outlines={overview.outlines} />
      <Misnamed sayings={overview.misnamed} />
      <PaceSection strip={overview.strip} notDrawn={overview.notDrawn} />
      <ReachSection />
      <Section title={say("allCommunities")}>
        <CommunityTable short />
      </Section>
    </>
  );
}

/** How many more need somebody, and the first of them. */
function CanWait({more, waiting}: Pick<Overview, "more" | "waiting">) {
  const {to} = useWorkspace();
  return (
    <p className="small more">
      {say("moreCanWait", {n: more})}
      {waiting.map(({id, name}, place) => (
        <Fragment key={id}>
          {place === 0 ? ": " : ", "}
          <Link to={to(`communities/${encodeURIComponent(id)}`)}>{name}</Link>
        </Fragment>
      ))}
      {more > waiting.length && ", …"}
    </p>
  );
}

/** "Of 48 communities, 36 keep their usual pace, 4 are growing, 3 are new and 2 rest by their own word. They can wait." */
function leadOf({headline: {total, growing, fresh, resting}, strip}: Overview): string {
  const usual = strip.filter(
    ({pace, kind}) =>
      kind !== "resting" && kind !== "need" && pace !== null && pace >= halfPace && pace < growth
  ).length;
  const parts = [
    ...(usual ? [say("keepPace", {n: usual})] : []),
    ...(growing ? [say("growing", {n: growing})] : []),
    ...(fresh ? [say("areNew", {n: fresh})] : []),
    ...(resting ? [say("resting", {n: resting})] : [])
  ];
  return parts.length > 0
    ? `${say("ofCommunities", {n: total, parts: listed(parts)})} ${say("theyCanWait")}`
    : say("communitiesAlive", {n: total});
}

function NothingYet() {
  const {me} = useWorkspace();
  return (
    <>
      <Answer title="Overview">{say("overviewEmpty")}</Answer>
      <p className="lead">{say("emptyBecause", {n: me.weeks})}</p>
      <p>
        <code>coppice ingest tables FOLDER</code> · <code>coppice refresh</code>
      </p>
    </>
  );
}
