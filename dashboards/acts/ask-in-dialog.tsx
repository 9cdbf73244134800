import {useAct} from "../frame/workspace.tsx";
import {say} from "../words.ts";
import {NoteDialog} from "./note-dialog.tsx";

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
  return (
    <NoteDialog
      title={say("askInTitle", {name})}
      after={say("askInAfter")}
      button={say("askIn")}
      draft={draft}
      mayBeEmpty
      save={(note) =>
        act((api) => api.POST("/communities/{id}/ask", {params: {path: {id}}, body: {note}}))
      }
      close={close}
    />
  );
}
