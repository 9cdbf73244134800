import {Button, TextInput} from "@mantine/core";
import {useState} from "react";
import {DayField, inDays} from "../../acts/day-field.tsx";
import {ActDialog} from "../../acts/dialog.tsx";
import {useAct} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";

const usualDays = 21;

/** Opens a programme: its name, and until when people may sign up. */
export function OpenProgramme({filled}: {filled: boolean}) {
  const act = useAct();
  const [opening, setOpening] = useState(false);
  const [title, setTitle] = useState("");
  const [until, setUntil] = useState(inDays(usualDays));
  return (
    <div className="acts section">
      <Button variant={filled ? "filled" : "default"} onClick={() => setOpening(true)}>
        {say("programmeNew")}
      </Button>
      {opening && (
        <ActDialog
          title={say("programmeNew")}
          after={say("programmeNewAfter")}
          button={say("programmeNew")}
          ready={title.trim() !== "" && until !== ""}
          save={() => act((api) => api.POST("/programmes", {body: {title, until}}))}
          close={() => setOpening(false)}
        >
          <TextInput
            label={say("programmeTitle")}
            maxLength={120}
            data-autofocus
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <DayField label={say("programmeUntil")} value={until} change={setUntil} />
        </ActDialog>
      )}
    </div>
  );
}
