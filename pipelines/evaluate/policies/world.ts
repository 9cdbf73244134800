import {seededRandom} from "../../../src/graph/random.ts";
import {type Candidate, pageKinds, pageOf} from "../../../src/recommend/page.ts";
import type {Choice} from "../../../src/recommend/policies/choice.ts";
import type {PolicySettings} from "./suite.ts";

/** A log of pages, and what was true of it. */
export interface Log {
  readonly choices: readonly Choice[];
  /** How many more items of a page the other way would have had taken up, on the mean of all chances. */
  readonly truth: number;
}

interface Item extends Candidate {
  readonly rank: number;
  /** 0–1: what the own way sees of its worth, and what it overlooks. */
  readonly seen: number;
  readonly overlooked: number;
}

const ofEach = 4;
const firstMonday = Date.UTC(2026, 0, 5);

/**
 * People who get a page a week: how likely they take up an item hangs on what the own way sees of it and, as much, on what
 * it overlooks; some take up much more than others. Pages are made as the product makes them.
 */
export function plantedLog(settings: PolicySettings, seed: number): Log {
  const random = seededRandom(seed);
  const {people, weeks, explore, share, variety, times} = settings;
  const choices: Choice[] = [];
  let truth = 0;
  const drive = Array.from({length: people}, () => Math.min(3, -Math.log(1 - random())));
  for (let week = 0; week < weeks; week++)
    for (let person = 0; person < people; person++) {
      const items = pageKinds.flatMap((kind) => itemsOf(kind, ofEach + settings.beyond, random));
      const pageSeed = Math.floor(random() * 2 ** 31);
      const byOwn = sorted(
        items.map((item) => ({...item, score: item.seen + item.overlooked / 3}))
      );
      const byOther = sorted(
        items.map((item) => ({...item, score: item.seen + (times * item.overlooked) / 3}))
      );
      const own = pageOf(byOwn, {ofEach, variety: 0.3, explore, seed: pageSeed});
      const other = pageOf(byOther, {ofEach, variety, explore, seed: pageSeed});
      const follows = random() < share;
      const shown = new Set((follows ? other : own).first.map(({item}) => keyOf(item)));
      const [ownBy, otherBy] = [chancesBy(own.chances), chancesBy(other.chances)];
      const options = items.map((item) => {
        const key = keyOf(item);
        const {place: ownPlace, chance: ownChance} = ownBy.get(key) ?? nowhere;
        const {place: otherPlace, chance: otherChance} = otherBy.get(key) ?? nowhere;
        const likely = settings.taken * drive[person] * ((item.seen + item.overlooked) / 2) ** 2;
        truth += (otherChance - ownChance) * Math.min(1, likely);
        const isShown = shown.has(key);
        const refusal = 0.03 * (1 + (settings.refused - 1) * item.overlooked);
        return {
          kind: item.kind,
          rank: item.rank,
          ownPlace,
          otherPlace,
          own: ownChance,
          other: otherChance,
          shown: isShown,
          taken: random() < likely && isShown,
          refused: random() < refusal && isShown
        };
      });
      choices.push({person: `p${person}`, week: mondayOf(week), share, follows, options});
    }
  return {choices, truth: truth / choices.length};
}

const nowhere = {place: 0, chance: 0};
const keyOf = ({kind, rank}: Item): string => `${kind} ${rank}`;

function itemsOf(kind: Item["kind"], count: number, random: () => number): Item[] {
  const items = Array.from({length: count}, () => ({
    kind,
    score: 0,
    rank: 0,
    seen: random(),
    overlooked: random(),
    marks: new Set([`m${Math.floor(random() * 5)}`]),
    tired: false
  }));
  const ranked = items.toSorted((a, b) => b.seen + b.overlooked / 3 - (a.seen + a.overlooked / 3));
  return ranked.map((item, i) => ({...item, rank: i + 1}));
}

const sorted = (items: readonly Item[]): Item[] => items.toSorted((a, b) => b.score - a.score);

const chancesBy = (chances: ReadonlyMap<Item, number>) =>
  new Map([...chances].map(([item, chance], i) => [keyOf(item), {place: i + 1, chance}]));

const mondayOf = (week: number): string =>
  new Date(firstMonday + week * 7 * 86_400_000).toISOString().slice(0, 10);
