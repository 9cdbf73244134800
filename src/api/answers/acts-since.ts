import {type Act, timesAfter} from "../../recommend/taste.ts";
import type {Decision} from "../../store/decisions.ts";
import {feedbackWord, itemActs} from "../../store/item-acts.ts";
import type {Look} from "../look.ts";
import type {Snapshot} from "../snapshot/open.ts";
import type {Recommendation} from "../snapshot/recommendations.ts";
import {grouped} from "../snapshot/rows.ts";

type Kind = Recommendation["kind"];
type Mark = string | number;

/**
 * What is suggested to a person, as what they did since it was made moves it: what is like an item they turned down steps
 * back at once, by as much as at the next refresh.
 */
export function afterActs(
  {snapshot, live, config}: Pick<Look, "snapshot" | "live" | "config">,
  personId: string
): Recommendation[] {
  const list = snapshot.recommendations.of(personId);
  const mine = live.decisions.filter(({who}) => who === personId);
  const earlier = mine.filter(({madeAt}) => madeAt <= snapshot.madeAt);
  if (earlier.length === mine.length) return list;
  const {feedback} = config.recommendations;
  const [before, now] = [earlier, mine].map((said) => actsOf(snapshot, said, feedback));
  return [...grouped(list, ({kind}) => kind).values()].flatMap((items) =>
    inOrder(items, ({kind, itemId}) => {
      const marks = marksOf(snapshot, kind, itemId);
      return timesAfter(now(kind), marks) / timesAfter(before(kind), marks);
    })
  );
}

/** Multiplies scores and what reasons carry of them. Those of equal worth, and those that nothing moved, keep their order. */
function inOrder(
  items: readonly Recommendation[],
  timesOf: (item: Recommendation) => number
): Recommendation[] {
  let most = Number.POSITIVE_INFINITY; // no more than those before it: not by score alone they stood there
  return items
    .map((item) => {
      const times = timesOf(item);
      most = Math.min(most, item.score);
      const reasons = item.reasons.map((reason) => ({...reason, weight: reason.weight * times}));
      return {worth: most * times, item: {...item, score: item.score * times, reasons}};
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({item}, place) => ({...item, rank: place + 1}));
}

/** What somebody did with items of each kind, as it is weighed. */
function actsOf(
  snapshot: Snapshot,
  said: readonly Decision[],
  weights: Readonly<Record<string, number>>
): (kind: Kind) => readonly Act<Mark>[] {
  const acts = [...itemActs(said).values()]
    .flatMap((items) => [...items.values()])
    .map((decision) => {
      const {kind, item_id: itemId} = decision.detail as {kind: Kind; item_id: string};
      return {
        kind,
        weight: weights[feedbackWord(decision)] ?? 0,
        marks: marksOf(snapshot, kind, itemId)
      };
    });
  const byKind = grouped(acts, ({kind}) => kind);
  return (kind) => byKind.get(kind) ?? [];
}

/** By what two items of a kind are alike: who took a course or takes part in a community, where a person takes part. */
function marksOf(snapshot: Snapshot, kind: Kind, itemId: string): ReadonlySet<Mark> {
  if (kind === "course") return snapshot.takers(itemId);
  if (kind === "community")
    return new Set(snapshot.communities.get(itemId)?.members.map(({personId}) => personId));
  return new Set(snapshot.placesOf.get(itemId)?.map(({communityId}) => communityId));
}
