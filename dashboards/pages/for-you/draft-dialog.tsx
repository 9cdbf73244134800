import {NoteDialog} from "../../acts/note-dialog.tsx";
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
  const hello = item.act.kind === "hello";
  return (
    <NoteDialog
      title={say(hello ? "helloTitle" : "askItemTitle")}
      after={say("askItemAfter")}
      button={say("copyAndMark")}
      draft={draft}
      copies
      save={(note) =>
        act((api) =>
          api.POST("/recommendations/{itemId}/act", {
            params: {path: {itemId: item.itemId}},
            body: {kind: item.kind, act: hello ? "hello" : "asked", note}
          })
        )
      }
      close={close}
    />
  );
}
