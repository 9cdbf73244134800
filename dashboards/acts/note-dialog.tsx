import {Textarea} from "@mantine/core";
import {useState, type ReactNode} from "react";
import {copied} from "./copy.ts";
import {ActDialog} from "./dialog.tsx";

/** A dialog of one field: a note to somebody, drafted and free to change, or why; and what will happen after it. */
export function NoteDialog({
  label = "Note",
  rows = 5,
  draft = "",
  copies = false,
  mayBeEmpty = false,
  save,
  children,
  ...frame
}: {
  title: string;
  after: string;
  button: string;
  label?: string;
  /** Lines it is high while it is empty. */
  rows?: number;
  draft?: string;
  /** Puts it on the clipboard, to be sent one's own way. */
  copies?: boolean;
  mayBeEmpty?: boolean;
  save: (note: string) => Promise<unknown>;
  close: () => void;
  /** Fields below the note. */
  children?: ReactNode;
}) {
  const [note, setNote] = useState(draft);
  return (
    <ActDialog
      {...frame}
      ready={mayBeEmpty || note.trim().length > 0}
      save={async () => {
        if (copies) await copied(note);
        return save(note);
      }}
    >
      <Textarea
        label={label}
        autosize
        minRows={rows}
        maxRows={14}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {children}
    </ActDialog>
  );
}
