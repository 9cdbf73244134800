import {Button, TextInput} from "@mantine/core";
import {useState} from "react";
import {say} from "../../words.ts";

/** Words with commas between them, saved with their button. */
export function WordsField({
  label,
  words,
  one = false,
  save
}: {
  label: string;
  words: readonly string[];
  /** A single sentence instead of a list. */
  one?: boolean;
  save: (words: string[]) => void;
}) {
  const before = words.join(", ");
  const [text, setText] = useState(before);
  const list = one ? [text.trim()] : text.split(",").map((word) => word.trim());
  return (
    <form
      className="words-field"
      onSubmit={(event) => {
        event.preventDefault();
        save(list.filter((word) => word !== "" || one));
      }}
    >
      <TextInput
        label={label}
        placeholder={one ? undefined : say("interestsHint")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={text === before} aria-label={`${say("saveWords")}: ${label}`}>
        {say("saveWords")}
      </Button>
    </form>
  );
}
