/** What a person wrote themselves: without quoted lines, signature and what list software adds below. */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const end = lines.findIndex((line) => closing.test(line));
  return (end < 0 ? lines : lines.slice(0, end))
    .filter((line, i, all) => !quote.test(line) && !introduces(line, all, i))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Signature ("-- "), ruled-off footer, or the mark of a message quoted whole. */
const closing = /^(--\s?|_{20,}\s*|-{40,}\s*|-{2,} ?(original message|forwarded message)\b.*)$/i;
/** "> ", "| " or "Ada> ". */
const quote = /^\s{0,4}(\w{0,10}>|\|\s)/;

/** "Ada wrote:", where a quote follows at once or after one empty line or the rest of the sentence. */
const introduces = (line: string, lines: readonly string[], i: number): boolean =>
  /\b(wrote|writes|said|schrieb|écrit|escribió)\s*:\s*$/i.test(line) &&
  lines.slice(i + 1, i + 3).some((next) => quote.test(next));

/** Whether a person opening a thread asks something, by the subject or the first words. */
export const asksSomething = (subject: string, words: string): boolean =>
  asking.test(subject) || questionMark.test(subject) || questionMark.test(words.slice(0, 400));

const asking =
  /^(how|what|why|where|which|who|when|can|could|does|do|has any|any ?(one|body)|help)\b/i;
/** At the end of words, not inside an address. */
const questionMark = /[\p{L}\p{N})"'’”]\s?\?+(?=["')\s]|$)/u;
