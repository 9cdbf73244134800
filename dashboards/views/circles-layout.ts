import {monthOf} from "../days.ts";
import {say} from "../words.ts";
import type {Circles} from "./circles.ts";
import {type Place, separated, spread} from "./spread.ts";

/** Pixels between two discs, for the words below the upper one. */
const labelRoom = 30;
/** Of the height: discs further apart do not read as one picture. */
const widest = 2;
/** Of its strongest, below which circles are said to talk less than they did. */
const faded = 1 / 3;

export interface Disc {
  readonly label: string | null;
  readonly mine: boolean;
  readonly people: number | null;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Link {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** The middle, where its words stand. */
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  /** "less since Sep" where it has faded. */
  readonly since: string | null;
}

/**
 * Circles that were never there at the same time share a seat, so that those of now have the whole ground.
 * @returns circle → its seat, of `count`.
 */
export function seatsOf({circles, steps}: Pick<Circles, "circles" | "steps">) {
  const when = new Map(circles.map(({id}) => [id, new Set<number>()]));
  for (const [step, {circles}] of steps.entries())
    for (const {id} of circles) when.get(id)?.add(step);
  const last = (id: string) => Math.max(-1, ...(when.get(id) ?? []));
  const taken: Set<number>[] = []; // seat → the steps at which somebody sits there
  const seats = new Map<string, number>();
  for (const {id} of circles.toSorted((a, b) => last(b.id) - last(a.id))) {
    const mine = [...(when.get(id) ?? [])];
    const free = taken.findIndex((steps) => !mine.some((step) => steps.has(step)));
    const seat = free < 0 ? taken.length : free;
    taken[seat] = new Set([...(taken[seat] ?? []), ...mine]);
    seats.set(id, seat);
  }
  return {seats, count: taken.length};
}

/** One place for each seat, by all that talked with each other at any step, with room for the largest it ever held. */
export function placesOf(data: Circles, width: number, height: number): Map<string, Place> {
  const {circles, steps} = data;
  const {seats, count} = seatsOf(data);
  const ends = new Map<string, readonly [number, number]>();
  for (const {a, b} of steps.flatMap(({links}) => links)) {
    const [i, j] = [seats.get(a), seats.get(b)];
    if (i !== undefined && j !== undefined && i !== j) ends.set(`${i} ${j}`, [i, j]);
  }
  const [top, bottom] = [48, height - 66];
  const wide = Math.min(width - 2 * Math.min(76, width * 0.2), widest * (bottom - top));
  const ground = {left: (width - wide) / 2, right: (width + wide) / 2, top, bottom};
  const wanted = spread(count, [...ends.values()]).map(({x, y}) => ({
    x: ground.left + x * (ground.right - ground.left),
    y: ground.top + y * (ground.bottom - ground.top)
  }));
  const radius = radiusOf(steps, width);
  const radii = wanted.map(() => 0);
  for (const one of steps.flatMap((step) => step.circles)) {
    const seat = seats.get(one.id) ?? 0;
    radii[seat] = Math.max(radii[seat], radius(one));
  }
  const places = separated(wanted, radii, ground, labelRoom);
  return new Map(circles.map(({id}) => [id, places[seats.get(id) ?? 0]]));
}

/** Pixels of a disc's radius; the same people are as large at every step. */
function radiusOf(steps: Circles["steps"], width: number) {
  const sizes = steps.flatMap((step) => step.circles.map(({people}) => people ?? 0));
  const largest = Math.max(1, ...sizes);
  const most = width < 480 ? 34 : 44;
  return ({people}: {readonly people: number | null}): number =>
    people === null ? 16 : Math.max(14, most * Math.sqrt(people / largest));
}

export function discsOf(
  {circles, steps, at}: Circles,
  places: ReadonlyMap<string, Place>,
  width: number
): Disc[] {
  const radius = radiusOf(steps, width);
  const about = new Map(circles.map((circle) => [circle.id, circle]));
  return (steps[at]?.circles ?? []).flatMap(({id, people}) => {
    const [circle, place] = [about.get(id), places.get(id)];
    return circle && place ? [{...circle, ...place, people, r: radius({people})}] : [];
  });
}

/** The words of a link do not reach a disc or the words below it. */
export const clearOf = (link: Link, disc: Disc): boolean =>
  Math.abs(link.x - disc.x) > disc.r + 44 ||
  link.y < disc.y - disc.r - 10 ||
  link.y > disc.y + disc.r + 28;

export const linksOf = (data: Circles, places: ReadonlyMap<string, Place>): Link[] =>
  fadedOf(data).flatMap(({a, b, weight, since}) => {
    const [from, to] = [places.get(a), places.get(b)];
    if (!from || !to) return [];
    const middle = {x: (from.x + to.x) / 2, y: (from.y + to.y) / 2};
    return [{x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...middle, weight, since}];
  });

/** The links of a step, and those that were there before between circles that still are; since when they have faded. */
export function fadedOf({steps, at}: Circles) {
  const step = steps[at];
  if (!step) return [];
  const there = new Set(step.circles.map(({id}) => id));
  const past = new Map<string, {windowStart: string; weight: number}[]>();
  for (const {windowStart, links} of steps.slice(0, at + 1))
    for (const {a, b, weight} of links)
      past.set(`${a} ${b}`, [...(past.get(`${a} ${b}`) ?? []), {windowStart, weight}]);
  return [...past].flatMap(([key, weeks]) => {
    const [a, b] = key.split(" ");
    if (!there.has(a) || !there.has(b)) return [];
    const last = weeks.at(-1);
    const weight = last?.windowStart === step.windowStart ? last.weight : 0;
    const most = Math.max(...weeks.map((week) => week.weight));
    const before = weeks.findLast((week) => week.weight >= most / 2);
    const since =
      weight < most * faded && before
        ? say("lessSince", {month: monthOf(before.windowStart).split(" ")[0]})
        : null;
    return [{a, b, weight, since}];
  });
}
