import {Textarea} from "@mantine/core";
import {useState} from "react";
import {useAct} from "../frame/workspace.tsx";
import {say} from "../words.ts";
import {ActDialog} from "./dialog.tsx";

/** Asks the steward of a closed community to be let in. */
export function AskInDialog({
  community: {id, name},
  draft = "",
  close
}: {
  community: {readonly id: string; readonly name: string};
  draft?: string;
  close: () => void;
}) {
  const act = useAct();
  const [note, setNote] = useState(draft);
  return (
    <ActDialog
      title={say("askInTitle", {name})}
      after={say("askInAfter")}
      button={say("askIn")}
      save={() =>
        act((api) => api.POST("/communities/{id}/ask", {params: {path: {id}}, body: {note}}))
      }
      close={close}
    >
      <Textarea
        label="Note"
        autosize
        minRows={3}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
