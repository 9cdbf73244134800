/**
 * A label for each circle: the topic word its people use most beyond the other circles; empty where none is used by
 * `minimum` of them.
 *
 * @param circles circle → its people; who is in two counts in both.
 */
export function circleLabels(
  circles: ReadonlyMap<number, readonly number[]>,
  words: readonly {readonly person: number; readonly word: string}[],
  minimum: number
): Map<number, string> {
  const users = usersOf(circles, words);
  return new Map(
    [...users].map(([circle, known]) => {
      const elsewhere = (word: string) =>
        [...users].reduce(
          (sum, [other, words]) => sum + (other === circle ? 0 : (words.get(word)?.size ?? 0)),
          0
        );
      const [best] = [...known]
        .filter(([, people]) => people.size >= minimum)
        .map(([word, people]) => ({word, score: people.size / (1 + elsewhere(word))}))
        .sort((x, y) => y.score - x.score || (x.word < y.word ? -1 : 1));
      return [circle, best?.word ?? ""] as const;
    })
  );
}

/** Circle → word → those of its people who use it. */
function usersOf(
  circles: ReadonlyMap<number, readonly number[]>,
  words: readonly {readonly person: number; readonly word: string}[]
): Map<number, Map<string, Set<number>>> {
  const users = new Map(
    [...circles.keys()].map((circle) => [circle, new Map<string, Set<number>>()])
  );
  const of = new Map<number, number[]>();
  for (const [circle, people] of circles)
    for (const person of people) of.set(person, [...(of.get(person) ?? []), circle]);
  for (const {person, word} of words)
    for (const circle of of.get(person) ?? []) {
      const known = users.get(circle);
      known?.set(word, (known.get(word) ?? new Set()).add(person));
    }
  return users;
}
