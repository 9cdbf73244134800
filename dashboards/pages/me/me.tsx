import type {Answer as AnswerOf} from "../../api/client.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Answer} from "../../parts/answer.tsx";
import {ProgrammePanels} from "../../parts/programme-panels.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import {Nobody} from "../for-you/nobody.tsx";
import {Known} from "./known.tsx";
import {Leave} from "./leave.tsx";
import {PreferenceForm} from "./preference-form.tsx";
import "./me.css";

export type Profile = AnswerOf<"/me/profile">;
export type Preferences = AnswerOf<"/me/preferences">;

/** What is known about me, and what may be done with it? The person alone. */
export default function MyData() {
  const {me} = useWorkspace();
  const enabled = me.person !== null;
  const profile = useRead(["me", "profile"], (api) => api.GET("/me/profile"), {enabled});
  const preferences = useRead(["me", "preferences"], (api) => api.GET("/me/preferences"), {
    enabled
  });
  if (!enabled) return <Nobody />;
  return (
    <Reading query={profile} asks={say("meAsks")}>
      {(profile) => (
        <>
          <Answer title="Your data and preferences">
            {say("meAnswer", {n: profile.known.length})}
          </Answer>
          <p className="lead">{say("meLead")}</p>
          <div className="columns section">
            <div>
              <Reading query={preferences}>
                {(preferences) => <PreferenceForm preferences={preferences} />}
              </Reading>
              <ProgrammePanels mineAlone />
              <Known profile={profile} />
              <Leave profile={profile} preferences={preferences.data} />
            </div>
            <aside className="panel">
              <h3>{say("seesTitle")}</h3>
              <p className="small">
                {say("seesName", {n: profile.communities.length})} {say("seesPart")}{" "}
                {say("seesForecast")}
              </p>
            </aside>
          </div>
        </>
      )}
    </Reading>
  );
}
