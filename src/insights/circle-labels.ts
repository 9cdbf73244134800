/** Words that somebody used in a title. */
interface Said {
  readonly person: number;
  readonly words: readonly string[];
}

/** Word → how many people use it. */
type Users = Map<string, number>;

/**
 * A label for each circle: the topic word its people use most beyond the other circles, and that no larger circle is
 * called by; empty where none is left that is used by `minimum` of them.
 *
 * @param circles circle → its people; who is in two counts in both.
 */
export function circleLabels(
  circles: ReadonlyMap<number, readonly number[]>,
  said: readonly Said[],
  minimum: number
): Map<number, string> {
  const wordsOf = ownWords(said);
  const users = [...circles]
    .sort(([x, a], [y, b]) => b.length - a.length || x - y)
    .map(([circle, people]) => [circle, usersAmong(people, wordsOf)] as const);
  const inAll: Users = new Map();
  for (const [, known] of users)
    for (const [word, people] of known) inAll.set(word, (inAll.get(word) ?? 0) + people);
  const labels = new Map<number, string>();
  const taken = new Set<string>();
  for (const [circle, known] of users) {
    const elsewhere = (word: string, here: number) => (inAll.get(word) ?? 0) - here;
    const [best] = [...known]
      .filter(([word, people]) => people >= minimum && !taken.has(word))
      .map(([word, people]) => ({word, score: people / (1 + elsewhere(word, people))}))
      .sort((x, y) => y.score - x.score || (x.word < y.word ? -1 : 1));
    labels.set(circle, best?.word ?? "");
    if (best) taken.add(best.word);
  }
  return labels;
}

function ownWords(said: readonly Said[]): Map<number, Set<string>> {
  const own = new Map<number, Set<string>>();
  for (const {person, words} of said) {
    const known = own.get(person) ?? new Set();
    own.set(person, known);
    for (const word of words) known.add(word);
  }
  return own;
}

function usersAmong(
  people: readonly number[],
  wordsOf: ReadonlyMap<number, ReadonlySet<string>>
): Users {
  const users: Users = new Map();
  for (const person of people)
    for (const word of wordsOf.get(person) ?? []) users.set(word, (users.get(word) ?? 0) + 1);
  return users;
}
