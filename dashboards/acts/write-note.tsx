import {Button} from "@mantine/core";
import {useState} from "react";
import {say} from "../words.ts";
import {NoteDialog} from "./note-dialog.tsx";

/** A drafted note to copy and send by the reader's own way; nothing is kept of it. */
export function WriteNote({label, draft}: {label: string; draft: string}) {
  const [writing, setWriting] = useState(false);
  return (
    <>
      <div className="acts">
        <Button onClick={() => setWriting(true)}>{label}</Button>
      </div>
      {writing && (
        <NoteDialog
          title={label}
          after={say("writeAfter")}
          button={say("copyNote")}
          draft={draft}
          copies
          save={() => Promise.resolve(true)}
          close={() => setWriting(false)}
        />
      )}
    </>
  );
}
