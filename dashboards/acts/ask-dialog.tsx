import {Textarea} from "@mantine/core";
import {useState} from "react";
import {useAct} from "../frame/workspace.tsx";
import type {Alarm} from "../parts/evidence-chart.tsx";
import {say} from "../words.ts";
import {copied} from "./copy.ts";
import {DayField, inDays} from "./day-field.tsx";
import {ActDialog} from "./dialog.tsx";

/** A drafted note to the steward, or to everybody where there is none; copied, and looked at again on a day. */
export function AskDialog({alarm, close}: {alarm: Alarm; close: () => void}) {
  const act = useAct();
  const {community} = alarm;
  const finds = alarm.act === "find_steward" || !community.steward;
  const [note, setNote] = useState(
    finds
      ? say("stewardDraft", {community: community.name})
      : say("askDraft", {name: community.steward?.name ?? "", explained: alarm.explained})
  );
  const [lookAgainOn, setLookAgainOn] = useState(inDays(14));
  const save = async () => {
    await copied(note);
    return act((api) =>
      api.POST("/alarms/{id}/ask", {params: {path: {id: alarm.id}}, body: {note, lookAgainOn}})
    );
  };
  return (
    <ActDialog
      title={
        finds
          ? say("stewardTitle", {community: community.name})
          : say("askTitle", {community: community.name})
      }
      after={say(finds ? "stewardAfter" : "askAfter")}
      button="Copy the note, mark as asked"
      ready={note.trim().length > 0}
      save={save}
      close={close}
    >
      <Textarea
        label="Note"
        autosize
        minRows={6}
        maxRows={14}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <DayField label="Look again on" value={lookAgainOn} change={setLookAgainOn} />
    </ActDialog>
  );
}
