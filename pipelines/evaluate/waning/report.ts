import type {Prior} from "../../../src/insights/waning/prior.ts";
import type {Report} from "../task.ts";
import {type Judged, judgedOf, ours} from "./judged.ts";
import {canResolve, linesOf, pairedLines} from "./lines.ts";
import type {World} from "./world.ts";

type Told = Pick<World, "around" | "declines" | "disturbed">;

const sizes: readonly [string, (size: number) => boolean][] = [
  ["under 5 people a week", (size) => size < 5],
  ["5 to 12 people a week", (size) => size >= 5 && size <= 12],
  ["over 12 people a week", (size) => size > 12]
];

/** The report on some histories: all of them, ours less each other, then the other horizons, sizes and histories alone. */
export function reportOn(
  worlds: readonly (Told & {readonly name: string})[],
  prior: Prior
): Report {
  const judged = worlds.map((world) => ({name: world.name, of: judgedOf(world, prior)}));
  const all = judged.flatMap(({of}) => of);
  const methods = Object.keys(all[0]?.by ?? {});
  const own = (name: string, of: readonly Judged[]) => ({
    name: canResolve(of) ? name : `${name}: not resolvable, too few fell`,
    lines: canResolve(of) ? linesOf(of, [ours]) : []
  });
  const nearer = [30, 60].map((days, horizon) =>
    own(
      `within ${days} days`,
      worlds.flatMap((world) => judgedOf(world, prior, horizon))
    )
  );
  return {
    task: "waning",
    lines: canResolve(all) ? [...linesOf(all, methods), ...pairedLines(all, methods)] : [],
    parts: [
      ...nearer,
      ...sizes.map(([name, holds]) =>
        own(
          name,
          all.filter(({size}) => holds(size))
        )
      ),
      ...byName(judged).map(([name, of]) => own(name, of))
    ],
    notes: [
      `${all.length} communities, ${all.filter(({planted}) => planted).length} planted declines that reached the half, ${all.reduce((sum, {falls}) => sum + falls, 0)} falls, ${Math.round(all.reduce((sum, {healthyYears}) => sum + healthyYears, 0))} healthy community-years.`,
      ...(canResolve(all) ? [] : ["Too few fell: nothing can be resolved."]),
      "Every telling is by what was known at its time: trained on outcomes known by then, each half year anew.",
      "In brackets: 95 % of communities drawn again. What does better is named under best."
    ]
  };
}

/** Histories of the same scenario together. */
function byName(judged: readonly {name: string; of: readonly Judged[]}[]): [string, Judged[]][] {
  const known = new Map<string, Judged[]>();
  for (const {name, of} of judged) known.set(name, [...(known.get(name) ?? []), ...of]);
  return known.size > 1 ? [...known] : [];
}
