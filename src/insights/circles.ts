import {UndirectedGraph} from "graphology";
import louvainOf from "graphology-communities-louvain";
import {seededRandom} from "../graph/random.ts";

/** CommonJS: the type says default, Node hands over the function itself. */
const louvain = louvainOf as unknown as typeof louvainOf.default;

/** Ties inside one community: each pair once. */
export interface InsideTies {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly weight: readonly number[];
}

export interface Circles {
  /** Person → circle 0, 1, 2 …, largest first; people outside every circle are absent. */
  readonly of: ReadonlyMap<number, number>;
  /** How many people each circle has; at least the minimum. */
  readonly people: readonly number[];
  /** Summed tie weight between circles, `from` < `to`. */
  readonly ties: readonly {readonly from: number; readonly to: number; readonly weight: number}[];
}

/**
 * The circles inside one community, for its network picture: who talks mostly with whom, told as groups and never as
 * people (Louvain of graphology, seeded). Groups under the minimum are left out of the picture.
 *
 * @see Blondel et al. (2008), arXiv:0803.0476.
 */
export function circlesOf(ties: InsideTies, minimum: number): Circles {
  const graph = new UndirectedGraph();
  const everybody = [...new Set([...ties.a, ...ties.b])].sort((x, y) => x - y);
  for (const person of everybody) graph.addNode(person);
  ties.a.forEach((person, t) => graph.addEdge(person, ties.b[t], {weight: ties.weight[t]}));
  const label = graph.size > 0 ? louvain(graph, {rng: seededRandom(everybody.length)}) : {};
  const groups = new Map<number, number[]>();
  for (const person of everybody)
    groups.set(label[person], [...(groups.get(label[person]) ?? []), person]);
  const kept = [...groups.values()]
    .filter((people) => people.length >= minimum)
    .sort((x, y) => y.length - x.length || x[0] - y[0]);
  const of = new Map(
    kept.flatMap((people, circle) => people.map((person) => [person, circle] as const))
  );
  return {of, people: kept.map(({length}) => length), ties: between(ties, of)};
}

function between({a, b, weight}: InsideTies, of: ReadonlyMap<number, number>): Circles["ties"] {
  const sums = new Map<string, {from: number; to: number; weight: number}>();
  a.forEach((person, t) => {
    const [x, y] = [of.get(person), of.get(b[t])];
    if (x === undefined || y === undefined || x === y) return;
    const [from, to] = x < y ? [x, y] : [y, x];
    const known = sums.get(`${from} ${to}`) ?? {from, to, weight: 0};
    known.weight += weight[t];
    sums.set(`${from} ${to}`, known);
  });
  return [...sums.values()].sort((x, y) => x.from - y.from || x.to - y.to);
}

/**
 * A label for each circle: the topic word its people use most beyond the other circles; empty where none is used by
 * `minimum` of them.
 */
export function circleLabels(
  circles: Circles,
  words: readonly {readonly person: number; readonly word: string}[],
  minimum: number
): string[] {
  const users = circles.people.map(() => new Map<string, Set<number>>());
  for (const {person, word} of words) {
    const circle = circles.of.get(person);
    if (circle !== undefined)
      users[circle].set(word, (users[circle].get(word) ?? new Set()).add(person));
  }
  return users.map((known, circle) => {
    const score = (word: string, people: number) =>
      people /
      (1 +
        users.reduce(
          (sum, other, o) => sum + (o === circle ? 0 : (other.get(word)?.size ?? 0)),
          0
        ));
    return (
      [...known]
        .filter(([, people]) => people.size >= minimum)
        .map(([word, people]) => ({word, score: score(word, people.size)}))
        .sort((x, y) => y.score - x.score || (x.word < y.word ? -1 : 1))[0]?.word ?? ""
    );
  });
}
