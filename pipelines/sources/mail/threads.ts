/** What threading asks of a message. */
export interface Letter {
  readonly id: string;
  /** Ids it names as before it, the nearest last. */
  readonly references: readonly string[];
  readonly sentAt: string;
  readonly sender: string;
  /** The list it came through; subjects are compared within one. */
  readonly list: string;
  readonly title: string;
  /** It says "Re:", or that it answers something, without naming what. */
  readonly seemsReply: boolean;
}

export interface Place {
  /** Id of the message, seen or not, that the thread began with. */
  readonly thread: string;
  /** Id of the message this one answers, seen or not. */
  readonly parent?: string;
}

/** Subjects alike tie two messages together for so long. */
const subjectDays = 60;

/**
 * The place of each message in its conversation. What a message names as before it decides, also where that was never
 * seen, so that two replies to an unseen message are one thread. Only a reply that names nothing is put under the
 * latest earlier message by somebody else in the same list with the same subject, of the 60 days before.
 *
 * @param letters distinct ids; the result does not depend on their order.
 * @see Jamie Zawinski, message threading (1997), jwz.org/doc/threading.html; of its grouping by subject only the above is kept.
 */
export function threaded(letters: readonly Letter[]): Map<string, Place> {
  const inOrder = letters.toSorted((a, b) => compare(a.sentAt, b.sentAt) || compare(a.id, b.id));
  const seen = new Set(letters.map(({id}) => id));
  const parents = new Map<string, string>();
  const latest = new Map<string, Letter[]>();

  const hasAncestor = (id: string, ancestor: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at))
      if (at === ancestor) return true;
    return false;
  };
  const put = (child: string, parent: string) => {
    if (!hasAncestor(parent, child)) parents.set(child, parent);
  };

  for (const letter of inOrder) {
    const {id, references} = letter;
    const nearest = references.findLast((named) => seen.has(named)) ?? references.at(-1);
    if (nearest !== undefined) put(id, nearest);
    else if (letter.seemsReply) {
      const alike = bySubject(latest.get(subjectKey(letter)) ?? [], letter);
      if (alike) put(id, alike.id);
    }
    const key = subjectKey(letter);
    latest.set(key, [...(latest.get(key) ?? []).slice(-9), letter]);
  }
  // What others' references tell of unseen messages, and of seen ones that name nothing themselves.
  for (const {references} of inOrder)
    for (let i = 1; i < references.length; i++)
      if (!parents.has(references[i])) put(references[i], references[i - 1]);

  const rootOf = (id: string): string => {
    let root = id;
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) root = at;
    return root;
  };
  return new Map(letters.map(({id}) => [id, {thread: rootOf(id), parent: parents.get(id)}]));
}

const bySubject = (candidates: readonly Letter[], {title, sender, sentAt}: Letter) =>
  title
    ? candidates.findLast(
        (earlier) =>
          earlier.sender !== sender &&
          Date.parse(sentAt) - Date.parse(earlier.sentAt) <= subjectDays * 86_400_000
      )
    : undefined;

const subjectKey = ({list, title}: Letter): string => `${list}\n${title.toLowerCase()}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
