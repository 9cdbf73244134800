import {Link} from "react-router";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {fullDay} from "../../days.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Answer} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {ProgrammePanels} from "../../parts/programme-panels.tsx";
import {Requests} from "../../parts/requests.tsx";
import {say} from "../../words.ts";
import {Groups} from "./groups.tsx";
import {Items} from "./items.tsx";
import {Margin} from "./margin.tsx";
import {Nobody} from "./nobody.tsx";
import "./for-you.css";

export type ForYou = AnswerOf<"/for-you">;

/** What is worth my week? The person alone. */
export default function ForYouPage() {
  const {me} = useWorkspace();
  const forYou = useRead(["for-you"], (api) => api.GET("/for-you"), {enabled: me.person !== null});
  if (!me.person) return <Nobody />;
  return (
    <Reading query={forYou} asks={say("forYouAsks")}>
      {(forYou) => (forYou.paused ? <Paused forYou={forYou} /> : <Filled forYou={forYou} />)}
    </Reading>
  );
}

function Filled({forYou}: {forYou: ForYou}) {
  const {to} = useWorkspace();
  const {items, more, fresh, declined, groups, off} = forYou;
  return (
    <>
      <Answer title="For you">{say("forYouAnswer", {n: items.length})}</Answer>
      <p className="lead">
        {items.length > 0 ? leadOf(fresh, declined) : <Link to={to("me")}>{say("tellUs")}</Link>}
      </p>
      <div className="columns for-you">
        <div>
          <Requests />
          <ProgrammePanels />
          <Groups groups={groups} />
          {items.length > 0 && <Items first={items} more={more} />}
          {off.map(({kind, words}) => (
            <p key={kind} className="small off">
              {words} <Link to={to("me")}>{say("change")}</Link>
            </p>
          ))}
        </div>
        <Margin forYou={forYou} />
      </div>
    </>
  );
}

function leadOf(fresh: number, declined: number): string {
  const news = [
    ...(fresh ? [say("newSince", {n: fresh})] : []),
    ...(declined ? [say("declined", {n: declined})] : [])
  ].join("; ");
  return news
    ? `${say("pickedFrom")} ${news[0].toUpperCase()}${news.slice(1)}.`
    : say("pickedFrom");
}

function Paused({forYou: {leftOut, preferences}}: {forYou: ForYou}) {
  const {to} = useWorkspace();
  const day = fullDay(preferences.pausedUntil ?? "");
  return (
    <>
      <Answer title="For you">{leftOut ? say("notIncluded") : say("paused", {day})}</Answer>
      <p className="lead">
        {say("pausedLead")} <Link to={to(leftOut ? "me#leave" : "me")}>{say("startAgain")}</Link>
      </p>
    </>
  );
}
