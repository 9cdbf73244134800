import {Link} from "react-router";
import {shortDay} from "../../days.ts";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Figure} from "../../parts/figure.tsx";
import {say} from "../../words.ts";
import {takePart} from "../../views/take-part.ts";
import {FollowUps} from "./follow-ups.tsx";
import type {ForYou} from "./for-you.tsx";

/** Where one takes part, what happened since last Monday, and one's say. */
export function Margin({
  forYou: {whereYouTakePart, weekStarts, sinceMonday, followUps, restsOn, preferences}
}: {
  forYou: ForYou;
}) {
  const {to} = useWorkspace();
  const communities = whereYouTakePart.map(({name, origin, weeks}) => ({
    name,
    found: origin === "detected",
    weeks
  }));
  return (
    <div className="margin">
      <section>
        <h3>{say("takePartTitle")}</h3>
        {communities.length === 0 ? (
          <p className="small">{say("takePartNone")}</p>
        ) : (
          <>
            <p className="small">{say("takePartSub")}</p>
            <Figure
              view={takePart}
              data={{weekStarts, communities}}
              caption={say("takePartCaption")}
            />
          </>
        )}
      </section>
      <section>
        <h3>{say("sinceTitle")}</h3>
        {sinceMonday.length + followUps.length === 0 && (
          <p className="small">{say("sinceNothing")}</p>
        )}
        <ul className="lines">
          <FollowUps followUps={followUps} />
          {sinceMonday.map(({words, communityId}) => (
            <li key={words}>
              {communityId ? (
                <Link className="plain" to={to(`communities/${encodeURIComponent(communityId)}`)}>
                  {words}
                </Link>
              ) : (
                words
              )}
            </li>
          ))}
        </ul>
      </section>
      <RestsOnFew communities={restsOn} />
      <YourSay preferences={preferences} />
    </div>
  );
}

/** Communities that would fall apart without one or two people: only they and the steward read this. */
function RestsOnFew({communities}: {communities: ForYou["restsOn"]}) {
  const {to} = useWorkspace();
  if (communities.length === 0) return null;
  return (
    <section>
      <h3>
        <span className="need" aria-hidden="true">
          ▲{" "}
        </span>
        {say("restsHere", {n: communities.length})}
      </h3>
      <ul className="lines">
        {communities.map(({communityId, name, holders, you}) => (
          <li key={communityId}>
            <Link to={to(`communities/${encodeURIComponent(communityId)}`)}>{name}</Link>{" "}
            <span className="small">{say(you ? "restsOnYou" : "restsOnThem", {n: holders})}</span>
          </li>
        ))}
      </ul>
      <p className="small">{say("restsOnSeen")}</p>
    </section>
  );
}

function YourSay({preferences}: Pick<ForYou, "preferences">) {
  const {me, to} = useWorkspace();
  const {mentors, connections, pausedUntil, capacity} = preferences;
  const rows = [
    [
      say("askMe"),
      mentors === "yes" && capacity !== null ? say("yesAMonth", {n: capacity}) : answer(mentors)
    ],
    [say("suggestMe"), answer(connections)],
    [
      say("pauseAll"),
      pausedUntil ? say("untilDay", {day: shortDay(pausedUntil, me.dataTo)}) : say("off")
    ]
  ];
  return (
    <section className="panel">
      <h3>{say("yourSay")}</h3>
      <dl className="your-say">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small">
        <Link to={to("me")}>{say("change")}</Link> ·{" "}
        <Link to={to("me#known")}>{say("whatKnown")}</Link>
      </p>
    </section>
  );
}

const answer = (said: string | null): string =>
  say(said === "yes" ? "yes" : said === "no" ? "no" : "notAsked");
