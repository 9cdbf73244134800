/** Words that somebody used in a title. */
interface Said {
  readonly person: number;
  readonly words: readonly string[];
}

/** Word → how many people use it. */
type Users = Map<string, number>;

/**
 * A label for each circle: the topic word its people use most beyond the other circles; empty where none is used by
 * `minimum` of them.
 *
 * @param circles circle → its people; who is in two counts in both.
 */
export function circleLabels(
  circles: ReadonlyMap<number, readonly number[]>,
  said: readonly Said[],
  minimum: number
): Map<number, string> {
  const wordsOf = ownWords(said);
  const users = [...circles].map(
    ([circle, people]) => [circle, usersAmong(people, wordsOf)] as const
  );
  const inAll: Users = new Map();
  for (const [, known] of users)
    for (const [word, people] of known) inAll.set(word, (inAll.get(word) ?? 0) + people);
  return new Map(
    users.map(([circle, known]) => {
      const elsewhere = (word: string, here: number) => (inAll.get(word) ?? 0) - here;
      const [best] = [...known]
        .filter(([, people]) => people >= minimum)
        .map(([word, people]) => ({word, score: people / (1 + elsewhere(word, people))}))
        .sort((x, y) => y.score - x.score || (x.word < y.word ? -1 : 1));
      return [circle, best?.word ?? ""];
    })
  );
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
