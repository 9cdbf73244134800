import {createHash} from "node:crypto";
import type {Config} from "../../config.ts";
import {type Candidate, type Page, pageOf} from "../../recommend/page.ts";
import type {Chosen, Offered} from "../../store/choices.ts";
import type {Item} from "./recommendations.ts";

export interface Suggested extends Candidate {
  readonly item: Item;
}

interface Compared {
  /** The page as it stands. */
  readonly page: Page<Suggested>;
  /** Chance of an item to stand on it, whichever way chose. */
  readonly chanceOf: (item: Item) => number;
  /** To be kept while two ways are compared. */
  readonly choice: Chosen | null;
}

interface Reader {
  readonly personId: string;
  readonly week: string;
  readonly seed: number;
}

/**
 * The page of a week by the way in force, or by the one compared with it: which of them chooses is drawn anew for each person and
 * week from a hash, so that it can be told again and depends on nothing that anybody did.
 */
export function comparedPage(
  items: readonly Suggested[],
  {comparison, ...usual}: Config["recommendations"],
  {personId, week, seed}: Reader
): Compared {
  const settings = {ofEach: usual.of_each, variety: usual.variety, explore: usual.explore, seed};
  const own = pageOf(items, settings);
  if (comparison.name === "")
    return {page: own, chanceOf: (item) => chancesBy(own).get(item.id) ?? 0, choice: null};
  const other = pageOf(reweighed(items, comparison.signals), {
    ofEach: comparison.of_each ?? usual.of_each,
    variety: comparison.variety ?? usual.variety,
    explore: comparison.explore ?? usual.explore,
    seed
  });
  const follows = drawn(`${comparison.name} ${personId} ${week}`) < comparison.share;
  const page = follows ? other : own;
  const [ownBy, otherBy] = [chancesBy(own), chancesBy(other)];
  return {
    page,
    chanceOf: ({id}) =>
      (1 - comparison.share) * (ownBy.get(id) ?? 0) + comparison.share * (otherBy.get(id) ?? 0),
    choice: {
      who: personId,
      week,
      comparison: comparison.name,
      share: comparison.share,
      follows,
      options: optionsOf(own, other, page)
    }
  };
}

const chancesBy = ({chances}: Page<Suggested>): ReadonlyMap<string, number> =>
  new Map([...chances].map(([{item}, chance]) => [item.id, chance]));

function optionsOf(
  own: Page<Suggested>,
  other: Page<Suggested>,
  shown: Page<Suggested>
): Offered[] {
  const onPage = new Set(shown.first.map(({item}) => item.item.id));
  const offered = new Map(
    [...own.chances.keys(), ...other.chances.keys()].map(({item}) => [item.id, item])
  );
  const [ownBy, otherBy] = [chancesBy(own), chancesBy(other)];
  const placeIn = (chances: ReadonlyMap<string, number>, id: string) =>
    [...chances.keys()].indexOf(id) + 1;
  return [...offered].map(([id, {kind, rank}]) => ({
    id: onPage.has(id) ? id : null,
    kind,
    rank,
    ownPlace: placeIn(ownBy, id),
    otherPlace: placeIn(otherBy, id),
    own: ownBy.get(id) ?? 0,
    other: otherBy.get(id) ?? 0
  }));
}

/** Scores as they would be were some signals to count more or less; best first within a kind, of equals as they were. */
function reweighed(
  items: readonly Suggested[],
  signals: Readonly<Record<string, number>>
): Suggested[] {
  const times = ({reasons}: Item) => {
    const all = reasons.reduce((sum, {weight}) => sum + weight, 0);
    const now = reasons.reduce((sum, {kind, weight}) => sum + weight * (signals[kind] ?? 1), 0);
    return all > 0 ? now / all : 1;
  };
  return items
    .map((one) => ({...one, score: one.score * times(one.item)}))
    .sort((a, b) => b.score - a.score);
}

/** 0–1, the same for the same text. */
const drawn = (text: string): number =>
  createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32;
