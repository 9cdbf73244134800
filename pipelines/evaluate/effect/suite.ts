/**
 * What effects are graded on. Settings and seeds were fixed before any effect was worked out, and are never changed to
 * suit a result.
 */
export interface EffectSettings {
  readonly communities: number;
  readonly weeks: number;
  /** People a week: the middle, and the spread of its logarithm. */
  readonly level: readonly [number, number];
  /** Spread of the logarithm of a week's luck, and the share of it that lasts into the next week. */
  readonly luck: number;
  readonly lasting: number;
  /** Chance of a week that a community sinks, to what share of its pace, and after how many weeks on average it is over. */
  readonly sinks: number;
  readonly sunk: readonly [number, number];
  readonly sunkWeeks: number;
  /** The most that the seasons do to the logarithm of all, either way. */
  readonly season: number;
  /** Of those below this share of their usual, so many are helped in each world. */
  readonly low: number;
  readonly helped: number;
  /** What help adds, as a share of the pace it meets, in full after four weeks. */
  readonly adds: number;
}

const none: EffectSettings = {
  communities: 30,
  weeks: 156,
  level: [14, 0.6],
  luck: 0.12,
  lasting: 0.5,
  sinks: 0.006,
  sunk: [0.3, 0.7],
  sunkWeeks: 16,
  season: 0.15,
  low: 0.75,
  helped: 4,
  adds: 0
};

/** Too few communities to compare with one another. */
const alone: EffectSettings = {...none, communities: 4, helped: 2};

export const suite: readonly {readonly name: string; readonly settings: EffectSettings}[] = [
  {name: "no effect", settings: none},
  {name: "a third more", settings: {...none, adds: 1 / 3}},
  {name: "twice as many", settings: {...none, adds: 1}},
  {name: "own past alone, no effect", settings: alone},
  {name: "own past alone, twice as many", settings: {...alone, adds: 1}}
];

/** Communities that agreed to be drawn, half of them helped at once: by so many of all, those who stand lowest. */
export interface TrialSettings extends EffectSettings {
  readonly agreed: number;
}

const drawn: TrialSettings = {...none, communities: 20, weeks: 60, agreed: 12};

export const trialSuite: readonly {readonly name: string; readonly settings: TrialSettings}[] = [
  {name: "drawn by lot, no effect", settings: drawn},
  {name: "drawn by lot, a third more", settings: {...drawn, adds: 1 / 3}},
  {name: "drawn by lot, twice as many", settings: {...drawn, adds: 1}},
  {name: "ten drawn by lot, no effect", settings: {...drawn, agreed: 10}}
];

const seedsFrom = (first: number, count: number) =>
  Array.from({length: count}, (_, nth) => first + nth);

/** Worlds of each; four helped communities a world make 2,000 cases. A trial is one case. */
export const graded = {seeds: seedsFrom(1, 500), trials: seedsFrom(10_001, 2000)};
export const practice = {seeds: seedsFrom(5001, 60), trials: seedsFrom(20_001, 300)};
