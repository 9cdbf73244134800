/**
 * What comparing two ways to choose is graded on. Settings and seeds were fixed before anything was compared, and are
 * never changed to suit a result.
 */
export interface PolicySettings {
  readonly people: number;
  readonly weeks: number;
  /** Chance that the last place goes to another item, by either way. */
  readonly explore: number;
  /** Share of pages that the other way chooses. */
  readonly share: number;
  /** How many times as much the other way counts what the own counts too little, and how much variety it has. */
  readonly times: number;
  readonly variety: number;
  /** Chance that the best possible item is taken up, by a person of the usual drive. */
  readonly taken: number;
  /** By how many times as often what the other way prefers is refused. */
  readonly refused: number;
  /** Items of each kind that the own way never shows and the other might. */
  readonly beyond: number;
}

const shadow: PolicySettings = {
  people: 200,
  weeks: 12,
  explore: 0.1,
  share: 0,
  times: 3,
  variety: 0.3,
  taken: 0.3,
  refused: 1,
  beyond: 0
};
const halves: PolicySettings = {...shadow, share: 0.5};

export const suite: readonly {readonly name: string; readonly settings: PolicySettings}[] = [
  {name: "shadow", settings: shadow},
  {name: "shadow, often explored", settings: {...shadow, explore: 0.5}},
  {name: "shadow, seldom explored", settings: {...shadow, explore: 0.01}},
  {name: "shadow, some never seen", settings: {...shadow, beyond: 2}},
  {name: "half of pages", settings: halves},
  {name: "half of pages, but for variety alike", settings: {...halves, times: 1, variety: 0}},
  {name: "half of pages, refused more", settings: {...halves, refused: 4}}
];

/** Logs of each. */
export const gradedSeeds: readonly number[] = Array.from({length: 100}, (_, seed) => 1 + seed);
export const practiceSeeds: readonly number[] = Array.from({length: 30}, (_, seed) => 5001 + seed);
