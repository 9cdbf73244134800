import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {sign as schema} from "../schemas/community.ts";
import type {Community, Week} from "../snapshot/communities.ts";
import {isInside, weekOf} from "../visibility.ts";
import {listed} from "../words.ts";

type Sign = Static<typeof schema>;

const signs: readonly {id: keyof Week; name: string; unit: Sign["unit"]}[] = [
  {id: "answeredShare", name: "Questions answered", unit: "share"},
  {id: "medianAnswerHours", name: "Time to an answer", unit: "hours"},
  {id: "questionsSolved", name: "Questions solved", unit: "a week"},
  {id: "artifactsReused", name: "Finds used again elsewhere", unit: "a week"},
  {id: "coursesCompleted", name: "Courses completed", unit: "a week"},
  {id: "reciprocity", name: "Answers that go both ways", unit: "share"},
  {id: "crossUnitShare", name: "Ties across units", unit: "share"}
];

/** Seven vital signs, each beside its own usual; never one score. */
export function signsOf(look: Look, community: Community): Sign[] {
  const inside = isInside(look, community);
  const weeks = community.weeks.slice(-26).map((week) => weekOf(look, week, inside));
  return signs.map(({id, name, unit}) => {
    const series = weeks.map((week) => week[id] as number | null);
    const value = mean(series.slice(-4));
    const usual = community.usual.get(id) ?? null;
    const outside = usual !== null && value !== null && (value < usual.low || value > usual.high);
    const words =
      value === null
        ? "Too few to say"
        : `${figure(value, unit)}${unit === "a week" ? " a week" : ""}${usual ? `, usual ${figure(usual.middle, unit)}` : ""}`;
    return {id, name, unit, value, usual, series, outside, words};
  });
}

/** One sentence on all seven. */
export function readTogether(found: readonly Sign[]): string {
  const known = found.filter(({value, usual}) => value !== null && usual !== null);
  if (known.length === 0) return "Not enough history yet to say what is usual.";
  const names = known.filter(({outside}) => outside).map(({name}) => name.toLowerCase());
  return names.length === 0
    ? "All signs lie within their usual."
    : `Outside their usual: ${listed(names)}. The rest is as always.`;
}

function mean(series: readonly (number | null)[]): number | null {
  const known = series.flatMap((value) => (value === null ? [] : [value]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function figure(value: number, unit: Sign["unit"]): string {
  if (unit === "share") return `${Math.round(value * 100)} %`;
  if (unit === "hours")
    return value < 48 ? `${Math.round(value)} hours` : `${Math.round(value / 24)} days`;
  return value < 10 ? value.toFixed(1).replace(".0", "") : String(Math.round(value));
}
