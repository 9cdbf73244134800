import {useState} from "react";
import {useAct} from "../frame/workspace.tsx";
import type {Alarm} from "../parts/evidence-chart.tsx";
import {say} from "../words.ts";
import {DayField, inDays} from "./day-field.tsx";
import {NoteDialog} from "./note-dialog.tsx";

/** A drafted note to the steward, or to everybody where there is none; copied, and looked at again on a day. */
export function AskDialog({alarm, close}: {alarm: Alarm; close: () => void}) {
  const act = useAct();
  const [lookAgainOn, setLookAgainOn] = useState(inDays(14));
  const {community} = alarm;
  const finds = alarm.act === "find_steward" || !community.steward;
  return (
    <NoteDialog
      title={say(finds ? "stewardTitle" : "askTitle", {community: community.name})}
      after={say(finds ? "stewardAfter" : "askAfter")}
      button={say("copyAndMark")}
      draft={
        finds
          ? say("stewardDraft", {community: community.name})
          : say("askDraft", {name: community.steward?.name ?? "", explained: alarm.explained})
      }
      copies
      save={(note) =>
        act((api) =>
          api.POST("/alarms/{id}/ask", {params: {path: {id: alarm.id}}, body: {note, lookAgainOn}})
        )
      }
      close={close}
    >
      <DayField label="Look again on" value={lookAgainOn} change={setLookAgainOn} />
    </NoteDialog>
  );
}
