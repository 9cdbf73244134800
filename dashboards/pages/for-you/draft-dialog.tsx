import {Textarea} from "@mantine/core";
import {useState} from "react";
import {copied} from "../../acts/copy.ts";
import {ActDialog} from "../../acts/dialog.tsx";
import {useAct} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";
import type {ForYouItem} from "./items.tsx";

/** A drafted note to somebody who may help, or whom to meet. */
export function DraftDialog({
  item,
  draft,
  close
}: {
  item: ForYouItem;
  draft: string;
  close: () => void;
}) {
  const act = useAct();
  const [note, setNote] = useState(draft);
  const hello = item.act.kind === "hello";
  const save = async () => {
    await copied(note);
    return act((api) =>
      api.POST("/recommendations/{itemId}/act", {
        params: {path: {itemId: item.itemId}},
        body: {kind: item.kind, act: hello ? "hello" : "asked", note}
      })
    );
  };
  return (
    <ActDialog
      title={say(hello ? "helloTitle" : "askItemTitle")}
      after={say("askItemAfter")}
      button="Copy the note, mark as asked"
      ready={note.trim().length > 0}
      save={save}
      close={close}
    >
      <Textarea
        label="Note"
        autosize
        minRows={5}
        maxRows={12}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
