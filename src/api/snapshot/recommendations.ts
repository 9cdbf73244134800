import type {Database} from "../../warehouse/duckdb.ts";

interface Reason {
  /** What speaks for the item. */
  readonly signal: string;
  /** A finished sentence; `{p_…}` stands for a name. */
  readonly text: string;
  /** Ids of what it is about, if it names anything. */
  readonly about?: readonly string[];
  readonly weight: number;
}

type Kind = "mentor" | "course" | "connection" | "community";

export interface Recommendation {
  readonly kind: Kind;
  readonly rank: number;
  readonly itemId: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly model: string;
}

export interface Recommendations {
  readonly madeOn: string;
  /** Of one person, by kind and rank. */
  of(personId: string): Recommendation[];
  /** People to whom an item is suggested among the first so many of its kind. */
  to(kind: Kind, itemId: string, most: number): string[];
}

/** All recommendations as columns ordered by person; objects are made when a person asks. */
export async function readRecommendations(database: Database): Promise<Recommendations> {
  const columns = await database.columns(
    `select person_id, kind, rank, item_id, score, reasons, model from recommendations
     order by person_id, kind, rank`
  );
  const madeOn = await database.scalar<string>("select max(made_on)::varchar from recommendations");
  const [people, kinds, items, reasons, models] = [
    "person_id",
    "kind",
    "item_id",
    "reasons",
    "model"
  ].map((name) => columns.words(name));
  const ranks = columns.integers("rank");
  const scores = columns.numbers("score");
  const from = new Map<string, number>();
  for (let row = 0; row < columns.count; row++)
    if (row === 0 || people.codes[row] !== people.codes[row - 1])
      from.set(people.words[people.codes[row]], row);
  return {
    madeOn: madeOn ?? "",
    to(kind, itemId, most) {
      const [kindCode, itemCode] = [kinds.words.indexOf(kind), items.words.indexOf(itemId)];
      const found: string[] = [];
      for (let row = 0; row < columns.count; row++)
        if (items.codes[row] === itemCode && kinds.codes[row] === kindCode && ranks[row] <= most)
          found.push(people.words[people.codes[row]]);
      return found;
    },
    of(personId) {
      const start = from.get(personId);
      const list: Recommendation[] = [];
      if (start === undefined) return list;
      for (let row = start; people.codes[row] === people.codes[start]; row++)
        list.push({
          kind: kinds.words[kinds.codes[row]] as Kind,
          rank: ranks[row],
          itemId: items.words[items.codes[row]],
          score: scores[row],
          reasons: JSON.parse(reasons.words[reasons.codes[row]] ?? "[]") as Reason[],
          model: models.words[models.codes[row]]
        });
      return list;
    }
  };
}
