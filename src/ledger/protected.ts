/**
 * Which community ids, community names, channels, addresses and units are protected (`privacy.protected`), so that
 * nothing of theirs is ever read.
 *
 * A pattern is a name in which `*` stands for anything and `?` for one character; upper and lower case are one. It is
 * compared with a whole value and with its parts: "works-council" is found in "mail:works-council", "#works-council"
 * and in the unit "acme/works-council/north", not in "works-council-lunch" (that is "works-council*").
 *
 * @returns a test of one value as found outside; an absent value is never protected.
 */
export function protectedMatcher(
  patterns: readonly string[]
): (value: string | null | undefined) => boolean {
  const expression = protectedExpression(patterns);
  if (!expression) return () => false;
  const protectedValue = new RegExp(expression, "isu");
  return (value) => !!value && protectedValue.test(value.normalize("NFC").trim());
}

/** The same test as a regular expression for `regexp_matches(value, …, 'is')` of DuckDB; empty when nothing is protected. */
export function protectedExpression(patterns: readonly string[]): string {
  const wanted = patterns.map((pattern) => pattern.normalize("NFC").trim()).filter(Boolean);
  return wanted.length ? `(^|[:/#])(${wanted.map(globbed).join("|")})($|/)` : "";
}

const globbed = (pattern: string): string =>
  pattern
    .replace(/[\\^$.|+()[\]{}/]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
