import {Link, useParams} from "react-router";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {monthOf} from "../../days.ts";
import {Answer} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {Requests} from "../../parts/requests.tsx";
import {Stage} from "../../parts/stage.tsx";
import {listed, say} from "../../words.ts";
import {CirclesSection} from "./circles-section.tsx";
import {Door} from "./door.tsx";
import {FoundPanel} from "./found-panel.tsx";
import {type Community, headingOf} from "./heading.ts";
import {Lead} from "./lead.tsx";
import {LifeSection} from "./life-section.tsx";
import {Margin} from "./margin.tsx";
import {LikelySection} from "./likely-section.tsx";
import {MembersSection} from "./members-section.tsx";
import {SignsSection} from "./signs-section.tsx";
import {StorySection} from "./story-section.tsx";
import {TakePart} from "./take-part.tsx";
import {ThreadsSection} from "./threads-section.tsx";
import {WhySection} from "./why-section.tsx";
import "./community.css";

/** Is it living, why, and what do we do? */
export default function CommunityPage() {
  const {id = ""} = useParams();
  const community = useRead(["community", id], (api) =>
    api.GET("/communities/{id}", {params: {path: {id}}})
  );
  if (community.error?.status === 404) return <Door id={id} />;
  return (
    <Reading query={community} asks={say("communityAsks")}>
      {(community) => <Living community={community} />}
    </Reading>
  );
}

function Living({community}: {community: Community}) {
  const {me, to} = useWorkspace();
  const {id, name, underMinimum, origin, covers, state} = community;
  const ended = state === "ended";
  return (
    <>
      <nav className="crumbs small" aria-label="Where you are">
        <Link to={to("communities")}>Communities</Link> <span aria-hidden="true">/</span> {name}
      </nav>
      <Answer title={name}>{headingOf(community, me.minimumGroup)}</Answer>
      <Lead community={community} />
      <Facts community={community} />
      {community.proof && <p className="small">{community.proof.words}</p>}
      {community.youAre.steward && <Requests communityId={id} />}
      {origin === "detected" && !covers && <FoundPanel community={community} />}
      {!underMinimum && <LifeSection community={community} />}
      {!underMinimum && <StorySection id={id} />}
      <WhySection community={community} />
      {!underMinimum && !ended && community.signs.length > 0 && (
        <SignsSection community={community} />
      )}
      <div className="columns section">
        <div>
          {!underMinimum && !ended && <CirclesSection community={community} />}
          <ThreadsSection id={id} />
          <MembersSection id={id} />
          {community.youAre.steward && <LikelySection id={id} />}
        </div>
        <Margin community={community} />
      </div>
      <p className="small not-seen">{say("notSeen", {channels: listed(community.notSeen)})}</p>
    </>
  );
}

/** Stage, named or found, members, steward, objectives; then taking part. */
function Facts({community}: {community: Community}) {
  const {stage, origin, foundedOn, bornOn, members, youAre, stewardName, objectives, talk} =
    community;
  const since = foundedOn ?? bornOn;
  const lean = objectives.filter(({state}) => state === "agreed").length;
  const facts = [
    origin === "detected" && since
      ? say("foundSince", {month: monthOf(since)})
      : since
        ? say("namedSince", {month: monthOf(since)})
        : say("named"),
    members === null ? null : say("members", {n: members}),
    talk ? say("talk", {n: talk.threads, weeks: talk.weeks}) : null,
    youAre.steward ? say("youSteward") : stewardName ? say("stewardOf", {name: stewardName}) : null,
    youAre.member && !youAre.steward ? say("youMember") : null,
    lean > 0 ? say("objectivesLean", {n: lean}) : null
  ];
  return (
    <ul className="facts small">
      <li>
        <Stage stage={stage} />
      </li>
      {facts.map((fact) => fact && <li key={fact}>{fact}</li>)}
      <li>
        <TakePart community={community} />
      </li>
    </ul>
  );
}
