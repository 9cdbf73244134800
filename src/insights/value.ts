import type {CommunityLife, Vitality} from "./community-life.ts";

/** A row of the snapshot's table `value_entries`: what a community brought in a quarter, as far as it was counted. */
export interface ValueEntry {
  readonly entryId: string;
  readonly communityId: string;
  readonly cycle: "immediate" | "potential" | "applied";
  readonly basis: "measured";
  readonly amount: number;
  readonly unit: string;
  readonly low: null;
  readonly high: null;
  readonly source: string;
}

/**
 * What is counted, and which kind of value it is. Realised value and reframing are not counted: people report them.
 * @see Wenger, Trayner & de Laat (2011), Promoting and assessing value creation in communities and networks.
 */
const counted: readonly {
  metric: keyof Vitality;
  cycle: ValueEntry["cycle"];
  unit: string;
  source: string;
}[] = [
  {
    metric: "questionsSolved",
    cycle: "immediate",
    unit: "questions solved",
    source: "questions with an answer accepted or thanked for"
  },
  {
    metric: "coursesCompleted",
    cycle: "potential",
    unit: "courses completed",
    source: "enrolments of its members"
  },
  {
    metric: "artifactsReused",
    cycle: "applied",
    unit: "finds used again",
    source: "posts and documents used elsewhere"
  }
];

/** One entry for each community, quarter and kind of which there was any. Quarters are those of a window's Monday. */
export const valueEntries = (
  lives: readonly CommunityLife[],
  windowStarts: readonly string[]
): ValueEntry[] =>
  lives.flatMap(({id, series}) =>
    counted.flatMap(({metric, cycle, unit, source}) =>
      [...sumByQuarter(series[metric], windowStarts)].flatMap(([quarter, amount]) =>
        amount > 0
          ? [
              {
                entryId: `${id}:${quarter}:${metric}`,
                communityId: id,
                cycle,
                basis: "measured" as const,
                amount,
                unit,
                low: null,
                high: null,
                source
              }
            ]
          : []
      )
    )
  );

function sumByQuarter(series: Float64Array, windowStarts: readonly string[]): Map<string, number> {
  const sums = new Map<string, number>();
  windowStarts.forEach((day, w) => {
    const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    if (!Number.isNaN(series[w])) sums.set(quarter, (sums.get(quarter) ?? 0) + series[w]);
  });
  return sums;
}
