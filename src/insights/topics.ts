/** A title or tag and who wrote it. */
export interface Titled {
  readonly communityId: string;
  readonly person: number;
  readonly words: string;
}

/** Words that say nothing about a topic. */
const stopWords = new Set(
  `a about after again all also am an and any anybody anyone are as at be because been before being best better but by can
  cannot com could did do does doing don done down during each else error few first for from further get getting good got had
  has have having hello help here hi how http https i if in into is issue it its just know last let like looking many may me message
  more most must my need needed new next no nor not now of off ok old on once one only or other our out over own please
  problem question questions quick re regarding same see should so some somebody someone something still such sure
  than thanks that the their them then there these they thing things this those through time to today too two under
  until up update us use used using very via want was way we week well were what when where which while who why will
  with without work works would www year yes yet you your fw fwd aw was`.split(/\s+/)
);

/** The words of a text that may name a topic: lower case, three letters or more, digits within words kept. */
export const topicWords = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .normalize("NFKC")
      .match(/\p{L}[\p{L}\p{N}+#-]{2,}/gu) ?? []
  )
    .map((word) => word.replace(/[-+]+$/, ""))
    .filter((word) => word.length > 2 && !stopWords.has(word));

/** The same answers, worked out once for each text: a thread's title comes back in every community it was in. */
export function onceEach<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? of(text);
    known.set(text, found);
    return found;
  };
}

export interface Topics {
  readonly communityId: string;
  readonly words: readonly string[];
}

/**
 * What each community talks about: the words of its titles and tags that most of its people use and that set it apart
 * from the other communities (people × inverse community frequency).
 *
 * @param minimum words used by fewer people are not told. @param most so many words.
 * @see Spärck Jones (1972), doi:10.1108/eb026526.
 */
export function topicsOf(titles: readonly Titled[], minimum: number, most = 8): Topics[] {
  const users = new Map<string, Map<string, Set<number>>>(); // community → word → people
  const topicWordsOf = onceEach(topicWords);
  for (const {communityId, person, words} of titles) {
    const known = users.get(communityId) ?? new Map<string, Set<number>>();
    users.set(communityId, known);
    for (const word of topicWordsOf(words))
      known.set(word, (known.get(word) ?? new Set()).add(person));
  }
  const spread = new Map<string, number>(); // word → communities
  for (const known of users.values())
    for (const word of known.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weight = (word: string, people: number) =>
    people * Math.log(1 + users.size / (spread.get(word) ?? 1));
  return [...users]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([communityId, known]) => ({
      communityId,
      words: [...known]
        .filter(([, people]) => people.size >= minimum)
        .map(([word, people]) => ({word, score: weight(word, people.size)}))
        .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
        .slice(0, most)
        .map(({word}) => word)
    }));
}
