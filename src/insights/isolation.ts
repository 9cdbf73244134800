import {assortativity} from "../graph/assortativity.ts";
import type {Csr} from "../graph/csr.ts";
import {eiIndex, type GroupTies, groupTies} from "../graph/ei-index.ts";
import {suppressed} from "../privacy/suppress.ts";
import {median, quantile} from "../stats/quantile.ts";

/** Into which parts a border divides the organisation. */
export interface Border {
  readonly kind: "unit" | "place" | "workplace";
  /** 1 is the coarsest; units divide again. */
  readonly level: number;
  /** [people], index of `parts`; −1 unknown, or no longer here. */
  readonly side: Int32Array;
  readonly parts: readonly {readonly name: string; readonly within: string}[];
}

export interface Standing {
  readonly graph: Csr;
  /** The levels of a kind from coarse to fine. */
  readonly borders: readonly Border[];
  /** [people], to how many people each was tied half a year ago; NaN who was tied to nobody yet. */
  readonly tiesBefore: Float64Array;
  /** [people], threads each began lately, and those of them that somebody else answered soon. */
  readonly threads: Int32Array;
  readonly answered: Int32Array;
  /** Nothing is said of fewer people. */
  readonly minimum: number;
}

/** One unit, place or kind of workplace, in sums of at least the minimum of people. */
export interface Part {
  readonly kind: Border["kind"];
  readonly level: number;
  readonly name: string;
  readonly people: number;
  /** People somebody there is tied to: a quarter have fewer, half, three quarters. */
  readonly ties: {readonly low: number; readonly middle: number; readonly high: number};
  /** The middle half a year ago, of those who are here now; NaN where they were too few. */
  readonly tiesBefore: number;
  /** Share of its people's ties that stay inside, and what chance would keep; NaN without ties. */
  readonly insideShare: number;
  readonly chanceShare: number;
  readonly eiIndex: number;
  /** Under a quarter of the ties outward that chance would give. */
  readonly island: boolean;
  /** Threads begun and answered; NaN where those who always got an answer, or did not, are too few. */
  readonly threads: number;
  readonly answered: number;
}

/** How much all ties follow a border. */
export interface BorderStrength {
  readonly kind: Border["kind"];
  readonly level: number;
  /** 1 nobody crosses it, 0 as chance would; NaN where there is one part. */
  readonly assortativity: number;
  readonly insideShare: number;
  readonly chanceShare: number;
  /** Parts that are not told of. */
  readonly withheld: number;
}

/** An island has under so much of the ties outward that chance would give, of at least so many. */
const outward = 0.25;
const leastExpected = 10;

/**
 * Who is out of reach: which units, places and kinds of workplace keep to themselves, beside what chance alone would
 * make of people with as many ties each (Krackhardt & Stern's E–I index, doi:10.2307/2786835, against tie ends paired at random),
 * and how well people there are connected. Only sums: parts that are too small are withheld, and with them the smallest
 * others, so that no subtraction tells; a part of a withheld one is withheld.
 */
export function isolationOf(standing: Standing): {parts: Part[]; borders: BorderStrength[]} {
  const {graph, borders} = standing;
  const ties = Float64Array.from(graph.starts.subarray(1), (end, p) => end - graph.starts[p]);
  const told = new Map<string, ReadonlySet<string>>(); // names told, of each level
  const counted = borders.map((border) => {
    const chance = byChance(graph, border);
    const people = membersOf(border);
    const families = toldFamilies(border, people, {
      minimum: standing.minimum,
      above: told.get(`${border.kind} ${border.level - 1}`)
    });
    const names = families.flatMap(({told}) => told.map((part) => border.parts[part].name));
    told.set(`${border.kind} ${border.level}`, new Set(names));
    const real = groupTies(graph, border.side, border.parts.length);
    const index = eiIndex(real);
    return {
      parts: partsOf(border, families, {standing, people, ties, real, index, chance}),
      strength: {
        kind: border.kind,
        level: border.level,
        assortativity: assortativity(real),
        insideShare: insideShare(real),
        chanceShare: insideShare(chance),
        withheld: border.parts.filter(({name, within}) => name !== within).length - names.length
      }
    };
  });
  return {
    parts: counted.flatMap(({parts}) => parts),
    borders: counted.map(({strength}) => strength)
  };
}

/**
 * The ties inside and outside each part that chance would give, were all tie ends paired at random, nobody with
 * themselves: each of a person's k ends meets one of the K − k others of their part with chance (K − k) ÷ (all − k). It is what
 * rewired graphs keep on average.
 * @see Bollobás (1980), doi:10.1016/S0195-6698(80)80030-8, the configuration model.
 */
function byChance({starts}: Csr, {side, parts}: Border): GroupTies {
  const endsOf = (person: number) => starts[person + 1] - starts[person];
  const ends = new Float64Array(parts.length);
  side.forEach((part, person) => {
    if (part >= 0) ends[part] += endsOf(person);
  });
  const known = ends.reduce((sum, some) => sum + some, 0);
  const inside = new Float64Array(parts.length);
  const outside = new Float64Array(parts.length);
  side.forEach((part, person) => {
    const own = endsOf(person);
    const others = starts[side.length] - own;
    if (part < 0 || others === 0) return;
    inside[part] += (own * (ends[part] - own)) / others;
    outside[part] += (own * (known - ends[part])) / others;
  });
  return {inside, outside};
}

/** Parts that add up to one of the level above, and those of them that may be told of. */
interface Family {
  readonly family: readonly number[];
  readonly told: readonly number[];
}

/** A part is told of if its size and those of its family may be, and if the one above is; who is in no part of it is none. */
function toldFamilies(
  border: Border,
  people: readonly (readonly number[])[],
  {minimum, above}: {minimum: number; above: ReadonlySet<string> | undefined}
): Family[] {
  return familiesOf(border).flatMap(({within, family}) => {
    if (above?.has(within) === false) return [];
    const sizes = family.map((part) => people[part].length);
    const {cells} = suppressed(sizes, minimum);
    const told = family.filter((part, i) => cells[i] && border.parts[part].name !== within);
    return [{family, told}];
  });
}

interface Counted {
  readonly standing: Standing;
  readonly people: readonly (readonly number[])[];
  readonly ties: Float64Array;
  readonly real: GroupTies;
  readonly index: Float64Array;
  readonly chance: GroupTies;
}

/** What may be told of each part. A part that is all of the one above says nothing new. */
function partsOf(border: Border, families: readonly Family[], counted: Counted): Part[] {
  const {people, standing} = counted;
  return families.flatMap(({family, told}) => {
    if (family.length === 1) return [];
    const heard = family.flatMap((part) => heardOf(people[part], standing));
    const {cells} = suppressed(heard, standing.minimum);
    return told.map((part) => {
      const [always, not] = cells.slice(2 * family.indexOf(part));
      return {
        ...nameOf(border, part),
        people: people[part].length,
        ties: quartiles(Float64Array.from(people[part], (person) => counted.ties[person])),
        tiesBefore: middleOf(people[part], standing),
        ...keptOf(part, counted),
        ...answersTo(people[part], standing, {told: always !== null && not !== null})
      };
    });
  });
}

const nameOf = ({kind, level, parts}: Border, part: number) => ({
  kind,
  level,
  name: parts[part].name
});

/** How far a part keeps to itself, beside chance. */
function keptOf(part: number, {real, index, chance}: Counted) {
  const ties = real.inside[part] + real.outside[part];
  const kept = real.inside[part] / ties;
  const byChance = chance.inside[part] / (chance.inside[part] + chance.outside[part]);
  return {
    insideShare: kept,
    chanceShare: byChance,
    eiIndex: index[part],
    island: ties * (1 - byChance) >= leastExpected && 1 - kept < outward * (1 - byChance)
  };
}

/** How many of these people always got an answer, and how many did not; who began nothing is neither. */
function heardOf(people: readonly number[], {threads, answered}: Standing): [number, number] {
  const began = people.filter((person) => threads[person] > 0);
  const always = began.filter((person) => answered[person] === threads[person]).length;
  return [always, began.length - always];
}

function answersTo(
  people: readonly number[],
  {threads, answered}: Standing,
  {told}: {told: boolean}
): Pick<Part, "threads" | "answered"> {
  const sum = (column: Int32Array) => people.reduce((all, person) => all + column[person], 0);
  return told ? {threads: sum(threads), answered: sum(answered)} : {threads: NaN, answered: NaN};
}

/** Parts that add up to one of the level above, in the order of names. */
function familiesOf({parts}: Border): {within: string; family: number[]}[] {
  const families = new Map<string, number[]>();
  parts.forEach(({within}, part) => {
    const family = families.get(within);
    if (family) family.push(part);
    else families.set(within, [part]);
  });
  return [...families].map(([within, family]) => ({within, family}));
}

function middleOf(people: readonly number[], {tiesBefore, minimum}: Standing): number {
  const known = people.map((person) => tiesBefore[person]).filter((ties) => !Number.isNaN(ties));
  return known.length < minimum ? NaN : median(known);
}

/** People of each part. */
function membersOf({side, parts}: Border): number[][] {
  const members: number[][] = parts.map(() => []);
  side.forEach((part, person) => {
    if (part >= 0) members[part].push(person);
  });
  return members;
}

function insideShare({inside, outside}: GroupTies): number {
  const kept = inside.reduce((sum, ties) => sum + ties, 0);
  return kept / outside.reduce((sum, ties) => sum + ties, kept);
}

const quartiles = (values: Float64Array): Part["ties"] => ({
  low: quantile(values, 0.25),
  middle: quantile(values, 0.5),
  high: quantile(values, 0.75)
});
