import {Button, TextInput} from "@mantine/core";
import {useState} from "react";
import {DayField, inDays} from "./day-field.tsx";
import {ActDialog} from "./dialog.tsx";

/** Opens something that people may join up to a day: a button, and in its dialog what it is called and that day. */
export function OpenUntil({
  words: {open, after, what, until},
  mostLetters,
  usualDays,
  filled = false,
  save
}: {
  words: {
    readonly open: string;
    readonly after: string;
    readonly what: string;
    readonly until: string;
  };
  mostLetters: number;
  /** From now to the day that is proposed. */
  usualDays: number;
  filled?: boolean;
  /** Resolves to null where it was not saved. */
  save: (what: string, until: string) => Promise<unknown>;
}) {
  const [opening, setOpening] = useState(false);
  const [called, setCalled] = useState("");
  const [day, setDay] = useState(inDays(usualDays));
  return (
    <>
      <Button variant={filled ? "filled" : "default"} onClick={() => setOpening(true)}>
        {open}
      </Button>
      {opening && (
        <ActDialog
          title={open}
          after={after}
          button={open}
          ready={called.trim() !== "" && day !== ""}
          save={() => save(called, day)}
          close={() => setOpening(false)}
        >
          <TextInput
            label={what}
            maxLength={mostLetters}
            data-autofocus
            value={called}
            onChange={(event) => setCalled(event.currentTarget.value)}
          />
          <DayField label={until} value={day} change={setDay} />
        </ActDialog>
      )}
    </>
  );
}
