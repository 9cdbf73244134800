import type {Around} from "../../src/insights/alarms/rule.ts";
import type {
  CommunityLife,
  EarlySigns,
  FirstPost,
  Vitality
} from "../../src/insights/community-life.ts";

type Told = Partial<Omit<CommunityLife, "series" | "early"> & Vitality & EarlySigns>;

/** A series told in stretches: so many weeks at this value; NaN: nothing to measure. */
export const stretches = (...told: readonly (readonly [weeks: number, value: number])[]) =>
  Float64Array.from(told.flatMap(([weeks, value]) => Array<number>(weeks).fill(value)));

/** A declared community with a steward, of which only what is told is known; 14 people belong to it. */
export function lifeOf({active = stretches([40, 10]), ...told}: Told = {}): CommunityLife {
  const {length} = active;
  const unmeasured = () => stretches([length, NaN]);
  const series: Vitality = {
    members: told.members ?? stretches([length, 14]),
    active,
    newcomers: told.newcomers ?? unmeasured(),
    leavers: told.leavers ?? unmeasured(),
    interactions: told.interactions ?? unmeasured(),
    threads: told.threads ?? unmeasured(),
    answeredShare: told.answeredShare ?? unmeasured(),
    medianAnswerHours: told.medianAnswerHours ?? unmeasured(),
    questionsSolved: told.questionsSolved ?? unmeasured(),
    artifactsReused: told.artifactsReused ?? unmeasured(),
    coursesCompleted: told.coursesCompleted ?? unmeasured(),
    reciprocity: told.reciprocity ?? unmeasured(),
    crossUnitShare: told.crossUnitShare ?? unmeasured(),
    crossPlaceShare: told.crossPlaceShare ?? unmeasured(),
    cohesion: told.cohesion ?? unmeasured(),
    coreShare: told.coreShare ?? unmeasured(),
    topShare: told.topShare ?? unmeasured()
  };
  return {
    id: told.id ?? "welding",
    name: told.name ?? "Welding Practice",
    origin: told.origin ?? "declared",
    kind: told.kind ?? "practice",
    foundedOn: told.foundedOn ?? null,
    place: told.place ?? null,
    closedOn: told.closedOn ?? null,
    outcome: told.outcome ?? "",
    series,
    early: {
      asked: told.asked ?? unmeasured(),
      waitHours: told.waitHours ?? unmeasured(),
      debuts: told.debuts ?? unmeasured(),
      debutsHeard: told.debutsHeard ?? unmeasured(),
      coreNumber: told.coreNumber ?? unmeasured()
    },
    steward: told.steward ?? {id: "p_steward", last: null},
    questionsWaiting: told.questionsWaiting ?? 0,
    firstPosts: told.firstPosts ?? [],
    statement: told.statement ?? null,
    outages: told.outages ?? new Uint8Array(length),
    born: told.born ?? true,
    covers: told.covers ?? null
  };
}

/** These communities as the rules see them, as long as the first; Coppice's own defaults. */
export function aroundOf(lives: readonly CommunityLife[], told: Partial<Around> = {}): Around {
  const days = mondays(lives[0].series.active.length + 1);
  return {
    windowStarts: days.slice(0, -1),
    madeOn: days[days.length - 1],
    usualWeeks: 13,
    silenceWeeks: 13,
    minimumGroup: 5,
    lives,
    ...told
  };
}

/** So many Mondays, the first is 6 January 2025. */
export const mondays = (count: number): string[] =>
  Array.from({length: count}, (_, week) =>
    new Date(Date.UTC(2025, 0, 6 + 7 * week)).toISOString().slice(0, 10)
  );

/** First posts, one a day from 1 September 2025: those that somebody replied to, then the others. */
export const firstPosts = (heard: number, unheard: number): FirstPost[] =>
  Array.from({length: heard + unheard}, (_, post) => ({
    postedOn: `2025-09-${String(post + 1).padStart(2, "0")}`,
    heard: post < heard
  }));
