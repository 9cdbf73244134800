import {Button, Modal} from "@mantine/core";
import {useEffect, useState, type ReactNode} from "react";
import {focusBack} from "../frame/focus-back.ts";

/** A form in a dialog: its fields, what will happen after it, one filled button. It closes where it was saved. */
export function ActDialog({
  title,
  after,
  button,
  ready = true,
  save,
  close,
  children
}: {
  title: string;
  after?: string;
  button: string;
  ready?: boolean;
  /** Resolves to null where it was not saved. */
  save: () => Promise<unknown>;
  close: () => void;
  children: ReactNode;
}) {
  const [saving, setSaving] = useState(false);
  const submit = async () => {
    setSaving(true);
    const saved = await save();
    setSaving(false);
    if (saved !== null) close();
  };
  return (
    <Dialog title={title} close={close}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        {after && <p className="small">{after}</p>}
        <div className="acts">
          <Button type="submit" variant="filled" disabled={!ready || saving}>
            {button}
          </Button>
          <Button variant="subtle" onClick={close}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Words and fields over the page. Where it closes, focus goes back to what opened it. */
export function Dialog({
  title,
  size = "lg",
  close,
  children
}: {
  title: string;
  size?: "lg" | "xl";
  close: () => void;
  children: ReactNode;
}) {
  const [back] = useState(focusBack);
  useEffect(() => back, [back]);
  return (
    <Modal opened onClose={close} title={title} size={size}>
      {children}
    </Modal>
  );
}
