import type {Judged, Learning} from "../../src/recommend/learning.ts";
import type {Kind} from "../../src/recommend/signal.ts";
import type {Decision} from "../../src/store/decisions.ts";
import {feedbackWord, itemActs} from "../../src/store/item-acts.ts";

type Ids = Readonly<Record<Kind, readonly string[]>>;

interface Basis {
  readonly decisions: readonly Decision[];
  /** Word for an act → its weight. */
  readonly weights: Readonly<Record<string, number>>;
  /** Of the items of each kind. */
  readonly ids: Ids;
}

/** What people did with what was suggested to them, in numbers. What is there no more is left out. */
export function judgedOf({decisions, weights, ids}: Basis): Learning["judged"] {
  const acts = [...itemActs(decisions)].flatMap(([person, items]) =>
    [...items.values()].map((decision) => ({person, decision}))
  );
  const personOf = numbersOf(ids.mentor);
  const of = (kind: Kind): Judged => {
    const numberOf = numbersOf(ids[kind]);
    const rows = acts.flatMap(({person, decision}) => {
      const {detail} = decision;
      const [who, item] = [
        personOf.get(person),
        "item_id" in detail && detail.kind === kind
          ? numberOf.get(String(detail.item_id))
          : undefined
      ];
      return who === undefined || item === undefined ? [] : [{who, item, decision}];
    });
    return {
      person: Int32Array.from(rows, ({who}) => who),
      item: Int32Array.from(rows, ({item}) => item),
      weight: Float64Array.from(rows, ({decision}) => weights[feedbackWord(decision)] ?? 0),
      refused: Uint8Array.from(rows, ({decision}) => Number(isRefusal(decision)))
    };
  };
  return {
    mentor: of("mentor"),
    course: of("course"),
    connection: of("connection"),
    community: of("community")
  };
}

/** "Not now" is no refusal: it holds for some weeks, where pages are read. */
const isRefusal = (decision: Decision): boolean =>
  decision.what === "item.not_for_me" && feedbackWord(decision) !== "not_now";

const numbersOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, number) => [id, number]));
