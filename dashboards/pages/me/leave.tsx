import {Button} from "@mantine/core";
import {useState} from "react";
import {ActDialog} from "../../acts/dialog.tsx";
import {download} from "../../acts/download.ts";
import {fullDay} from "../../days.ts";
import {useAct} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {say} from "../../words.ts";
import type {Preferences, Profile} from "./me.tsx";

/** Take what is known along; not to be included, and to be so again. */
export function Leave({profile, preferences}: {profile: Profile; preferences?: Preferences}) {
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const left = preferences?.leftOut;
  const back = (id: string) =>
    void act((api) => api.POST("/decisions/{id}/undo", {params: {path: {id}}}), {undo: false});
  return (
    <Section id="leave" title={say("leaveTitle")}>
      <p className="leave">
        {left ? say("leftOutSince", {day: fullDay(left.since)}) : say("leaveWords")}
      </p>
      <div className="acts">
        <Button
          onClick={() =>
            download("what-coppice-knows.json", JSON.stringify({profile, preferences}, null, 2))
          }
        >
          {say("exportIt")}
        </Button>
        {left ? (
          <Button onClick={() => back(left.decisionId)}>{say("includeMe")}</Button>
        ) : (
          <Button onClick={() => setAsking(true)}>{say("leaveOut")}</Button>
        )}
      </div>
      {asking && (
        <ActDialog
          title={say("leaveOutTitle")}
          button={say("leaveOut")}
          save={() => act((api) => api.POST("/me/leave-out"))}
          close={() => setAsking(false)}
        >
          <ul className="effects">
            {(["leaveOutNow", "leaveOutNext", "leaveOutKept"] as const).map((effect) => (
              <li key={effect}>{say(effect)}</li>
            ))}
          </ul>
        </ActDialog>
      )}
    </Section>
  );
}
