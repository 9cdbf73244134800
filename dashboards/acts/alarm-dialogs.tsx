import {Textarea, TextInput} from "@mantine/core";
import {useState} from "react";
import {useAct} from "../frame/workspace.tsx";
import type {Alarm} from "../parts/evidence-chart.tsx";
import {say} from "../words.ts";
import {DayField, inDays} from "./day-field.tsx";
import {ActDialog} from "./dialog.tsx";
import {NoteDialog} from "./note-dialog.tsx";

interface Props {
  alarm: Alarm;
  close: () => void;
}

export function SnoozeDialog({alarm, close}: Props) {
  const act = useAct();
  const [until, setUntil] = useState(inDays(28));
  return (
    <ActDialog
      title={say("snoozeTitle", {community: alarm.community.name})}
      after={say("snoozeAfter")}
      button="Snooze"
      save={() =>
        act((api) =>
          api.POST("/alarms/{id}/snooze", {params: {path: {id: alarm.id}}, body: {until}})
        )
      }
      close={close}
    >
      <DayField label="Until" value={until} change={setUntil} />
    </ActDialog>
  );
}

export function WrongDialog({alarm, close}: Props) {
  const act = useAct();
  const path = {id: alarm.community.id};
  return (
    <NoteDialog
      title={say("wrongTitle")}
      after={say("wrongAfter")}
      button="Say so"
      label="Because"
      rows={3}
      save={(why) =>
        act((api) =>
          api.POST("/communities/{id}/statements", {params: {path}, body: {what: "wrong", why}})
        )
      }
      close={close}
    />
  );
}

export function HelpDialog({alarm, close, planned = ""}: Props & {planned?: string}) {
  const act = useAct();
  const [what, setWhat] = useState(planned);
  const [why, setWhy] = useState("");
  return (
    <ActDialog
      title={say("helpTitle", {community: alarm.community.name})}
      after={say("helpAfter")}
      button="Keep it"
      ready={what.trim().length > 0}
      save={() =>
        act((api) =>
          api.POST("/alarms/{id}/help", {
            params: {path: {id: alarm.id}},
            body: {what, why: why || undefined}
          })
        )
      }
      close={close}
    >
      <TextInput
        label="What was done"
        placeholder="Two people answer open questions every Tuesday"
        data-autofocus
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <Textarea
        label="Why (may stay empty)"
        autosize
        minRows={2}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
