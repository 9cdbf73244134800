import {join} from "node:path";
import {dayOf, isoDay, isoMoment} from "../calendar.ts";
import {lognormal, poisson, type Random, randomFor, sample} from "../chance.ts";
import {tables, truthTables} from "../tables.ts";
import {csvFiles} from "../write.ts";
import {enter, type Group, leave, move, type Roll, someOf, turnOver} from "./group.ts";
import {type Planning, plansOf} from "./plan.ts";
import {type Message, talk} from "./talk.ts";

/** A world of groups with planted lives; shares are 0–1. */
export interface LivesSettings extends Planning {
  /** Messages a week of one member in one group. */
  readonly messages: number;
  /** Share of people with room for two or three groups; the others have room for one. */
  readonly overlap: number;
  /** Of all messages, so many go from anybody to anybody. */
  readonly noise: number;
  /** Share of messages that nobody recorded. */
  readonly missing: number;
  /** Share of people away in a week, for two weeks each. */
  readonly away: number;
  /** Weeks in which two groups talk as one, and a crowd from everywhere talks for that week alone. */
  readonly bursts: number;
  /** Weeks in which little is said anywhere. */
  readonly quiet: readonly number[];
}

/** Groups that were one for a week. */
export interface Burst {
  readonly week: number;
  readonly groups: readonly [string, string];
}

const lastDay = "2026-11-15";
const quietShare = 0.3;
const crowd = 30;
/** Of a named group's people so many are on its list, and so many more who never say a word. */
const [listed, silent] = [0.85, 0.1];

const livesTables = {
  people: tables.people,
  communities: tables.communities,
  memberships: tables.memberships,
  interactions: tables.interactions
};
const livesTruth = {
  births: truthTables.births,
  deaths: truthTables.deaths,
  merges: truthTables.merges,
  splits: truthTables.splits,
  growth: truthTables.growth,
  shrink: truthTables.shrink,
  resting: truthTables.resting,
  memberships: truthTables.memberships
};

/**
 * Writes the tables of people who talk in groups whose births, ends, growth, merges and splits each happen in one week,
 * with that truth beside them: sharper than an organisation, to tell how soon and how surely a change is seen. The same
 * settings and seed give the same bytes.
 *
 * @see Greene, Doyle & Cunningham (2010), doi:10.1109/ASONAM.2010.17, whose dynamic benchmark plants the same events.
 */
export function simulateLives({
  seed,
  out,
  ...settings
}: LivesSettings & {seed: number; out: string}): {bursts: readonly Burst[]} {
  const {people, weeks} = settings;
  const files = csvFiles(out, livesTables);
  const truth = csvFiles(join(out, "truth"), livesTruth);
  const random = randomFor(seed, "lives");
  const first = dayOf(lastDay) + 1 - 7 * weeks;
  const day = (week: number) => isoDay(first + 7 * week);
  const name = (person: number) => `p${String(person).padStart(4, "0")}`;
  const energy = Float64Array.from({length: people}, () => lognormal(1, 0.5, random));
  const room = Uint8Array.from({length: people}, () =>
    random() < settings.overlap ? 2 + Math.floor(random() * 1.5) : 1
  );
  const roll: Roll = {random, people, taking: new Uint8Array(people), room, stays: []};
  const groups: Group[] = plansOf(settings, random).map((plan) => ({plan, members: new Map()}));
  const bursts = burstsOf(groups, settings, random);
  const awayUntil = new Int32Array(people);
  let rows = 0;

  const write = (week: number, community: string, of: string, told: Iterable<Message>) => {
    for (const {from, to, kind, thread} of told) {
      if (random() < settings.missing) continue;
      const moment = 86_400 * (first + 7 * week) + Math.floor(random() * 5 * 86_400);
      const line = thread < 0 ? "" : `${of}-w${week}-t${thread}`;
      files.interactions.line(
        `i${rows++},${isoMoment(moment)},${name(from)},${to < 0 ? "" : name(to)},${kind},${community},${line},,,`
      );
    }
  };

  for (let week = 0; week < weeks; week++) {
    live(groups, week, roll, truth, day);
    for (let p = 0; p < people; p++)
      if (awayUntil[p] <= week && random() < settings.away / 2) awayUntil[p] = week + 2;
    const volume = settings.messages * (settings.quiet.includes(week) ? quietShare : 1);
    const here = ({members}: Group) => [...members.keys()].filter((p) => awayUntil[p] <= week);
    const say = (talkers: readonly number[], each: number) =>
      talk(talkers, {energy, count: poisson(each * talkers.length, random), random});

    const asOne = bursts.filter((burst) => burst.week === week).map(({groups: [a, b]}) => [a, b]);
    for (const group of groups) {
      const {id, named} = group.plan;
      if (isResting(group, week)) continue;
      const guests = asOne.filter((pair) => pair.includes(id)).flat();
      const together = groups.filter(({plan}) => plan.id === id || guests.includes(plan.id));
      const talkers = [...new Set(together.flatMap(here))];
      write(week, named ? id : "", id, say(talkers, volume / together.length));
    }
    const everybody = Array.from(energy.keys());
    const noise = (settings.noise / (1 - settings.noise)) * settings.taking * volume;
    const stray = [...say(everybody, noise)].filter(({to}) => to >= 0);
    write(
      week,
      "",
      "",
      stray.map((message) => ({...message, kind: "message", thread: -1}))
    );
    if (asOne.length > 0) write(week, "", "crowd", say(sample(everybody, crowd, random), 4));
  }

  for (const group of groups) leave(group, [...group.members.keys()], weeks, roll);
  for (let p = 0; p < people; p++) files.people.row([name(p)]);
  tellLists();
  for (const {person, group, since, until} of roll.stays)
    truth.memberships.row([name(person), group, day(since), until < weeks ? day(until) : "", ""]);
  for (const file of [...Object.values(files), ...Object.values(truth)]) file.close();
  return {bursts};

  function tellLists(): void {
    for (const {plan} of groups.filter(({plan}) => plan.named)) {
      const {id, fate, week, size} = plan;
      const born = fate === "birth" ? week : 0;
      const ended = fate === "merge" ? day(week) : "";
      files.communities.row([id, `List ${id}`, "", "practice", day(born), ended]);
      for (const {person, group, since, until} of roll.stays)
        if (group === id && random() < listed)
          files.memberships.row([
            name(person),
            id,
            "",
            day(since),
            until < weeks ? day(until) : ""
          ]);
      for (let k = Math.round(silent * size); k > 0; k--)
        files.memberships.row([name(Math.floor(random() * people)), id, "", day(born), ""]);
    }
  }
}

/** What happens to the groups in a week, and the truth of it. */
function live(
  groups: Group[],
  week: number,
  roll: Roll,
  truth: ReturnType<typeof csvFiles<keyof typeof livesTruth>>,
  day: (week: number) => string
): void {
  for (const group of groups.slice()) {
    const {plan, members} = group;
    const {id, size, fate, amount} = plan;
    if (week === 0 && fate !== "birth") enter(group, size, week, roll);
    else if (members.size > 0) turnOver(group, week, roll);
    if (week !== plan.week) continue;
    const now = members.size;
    switch (fate) {
      case "birth":
        enter(group, size, week, roll);
        truth.births.row([id, day(week), plan.named ? "declared" : "emergent"]);
        break;
      case "death":
        leave(group, [...members.keys()], week, roll);
        truth.deaths.row([id, day(week), "ended"]);
        break;
      case "growth":
        enter(group, Math.max(5, Math.round(now * (amount - 1))), week, roll);
        truth.growth.row([id, day(week), day(week), (members.size / now).toFixed(2)]);
        break;
      case "shrink":
        leave(group, someOf(group, Math.round(now * (1 - amount)), roll), week, roll);
        truth.shrink.row([id, day(week), day(week), (members.size / now).toFixed(2)]);
        break;
      case "merge": {
        const into = groups.find((other) => other.plan.id === plan.into);
        if (!into) break;
        move(group, into, [...members.keys()], week, roll);
        truth.merges.row([into.plan.id, id, day(week)]);
        break;
      }
      case "split": {
        const part: Group = {
          plan: {...plan, id: `${id}b`, fate: "none", named: false},
          members: new Map()
        };
        move(group, part, someOf(group, Math.round(now * amount), roll), week, roll);
        groups.push(part);
        truth.splits.row([id, part.plan.id, day(week)]);
        break;
      }
      case "rest":
        truth.resting.row([id, day(week), day(week + amount)]);
        break;
      default:
    }
  }
}

const isResting = ({plan: {fate, week, amount}}: Group, now: number): boolean =>
  fate === "rest" && now >= week && now < week + amount;

/** Pairs of groups to which nothing else happens. */
function burstsOf(
  groups: readonly Group[],
  {bursts, weeks}: LivesSettings,
  random: Random
): Burst[] {
  const taken = new Set(groups.map(({plan}) => plan.into));
  const calm = groups.filter(({plan}) => plan.fate === "none" && !taken.has(plan.id));
  if (calm.length < 2) return [];
  return Array.from({length: bursts}, (_, nth) => {
    const [a, b] = sample(calm, 2, random).map(({plan}) => plan.id);
    return {week: Math.floor(12 + (nth * (weeks - 24)) / bursts), groups: [a, b] as const};
  });
}
