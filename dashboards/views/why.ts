import * as Plot from "@observablehq/plot";
import {percent, tenths} from "../chances.ts";
import type {View} from "../view.ts";
import {say} from "../words.ts";
import {base, clipped, label, laneNames} from "./grammar.ts";

export interface Why {
  readonly normal: number;
  /** What adds or takes off most first, what is summed last. */
  readonly reasons: readonly {readonly of: Kind; readonly adds: number}[];
  readonly chance: number;
  readonly low: number;
  readonly high: number;
}

const kinds = {
  pace: "How many take part",
  trend: "Where it is heading",
  answers: "How questions fare",
  newcomers: "Who comes and goes",
  few: "How much a few write",
  core: "The core of it",
  steward: "Its steward",
  borders: "Ties across borders",
  age: "Its age",
  else: "Everything else"
};
type Kind = keyof typeof kinds;

/** One row: from where to where a bar goes, 0–1. */
interface Step {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly said: string;
}

/** From what is normal for its size to its chance, step by step. */
export const why: View<Why> = {
  id: "why",
  question: "What adds to its chance of waning?",
  needs: "/communities/{id}",
  along: "y",
  sample: {
    normal: 0.12,
    reasons: [
      {of: "answers", adds: 0.31},
      {of: "pace", adds: 0.2},
      {of: "few", adds: 0.07},
      {of: "newcomers", adds: -0.05},
      {of: "else", adds: 0.03}
    ],
    chance: 0.68,
    low: 0.6,
    high: 0.8
  },

  finding({reasons, chance, low, high}) {
    const most = reasons.find(({of, adds}) => adds > 0 && of !== "else");
    const words = tenths(chance, low, high);
    return most
      ? say("whyFinding", {chance: words, reason: kinds[most.of].toLowerCase()})
      : say("whyFindingPlain", {chance: words});
  },

  table({normal, reasons, chance, low, high}) {
    const row = (name: string, value: string) => ({cells: [name, value], where: name});
    return {
      columns: ["What", "Chance"],
      rows: [
        row(say("whyNormal"), percent(normal)),
        ...reasons.map(({of, adds}) => row(kinds[of], signed(adds))),
        row(
          say("whyTotal"),
          say("whyRange", {of: percent(chance), low: percent(low), high: percent(high)})
        )
      ]
    };
  },

  draw(data, {width, document}) {
    const steps = stepsOf(data);
    const narrow = width < 500;
    const left = Math.min(184, width * 0.44);
    const total = steps[steps.length - 1];
    const names = steps.map(({name}) => name);
    return Plot.plot({
      ...base,
      width,
      height: steps.length * 32 + 30,
      document,
      marginLeft: left,
      marginRight: narrow ? 28 : 92,
      marginTop: 4,
      marginBottom: 26,
      x: {domain: [0, 1], label: null},
      y: {domain: names, label: null, padding: 0.5},
      marks: [
        laneNames(left, {tickFormat: (name: string) => clipped(name, Math.floor(left / 7))}),
        Plot.gridX([0, 0.2, 0.4, 0.6, 0.8, 1], {stroke: "var(--line)", strokeOpacity: 1}),
        Plot.axisX(narrow ? [0, 0.5, 1] : [0, 0.2, 0.4, 0.6, 0.8, 1], {
          tickSize: 0,
          tickPadding: 8,
          fill: "var(--ink3)",
          fontSize: 12,
          tickFormat: tick
        }),
        Plot.barX(steps, {
          x1: (step: Step) => Math.min(step.from, step.to),
          x2: (step: Step) => Math.max(step.from, step.to),
          y: "name",
          fill: "fill",
          fillOpacity: (step: Step) => (step.from > 0 && step.to > step.from ? 0.55 : 1),
          rx: 2
        }),
        Plot.ruleY([total], {
          x1: data.low,
          x2: data.high,
          y: "name",
          stroke: "var(--ink)",
          strokeWidth: 1.5
        }),
        Plot.tickX([data.low, data.high], {
          x: (end: number) => end,
          y: () => total.name,
          stroke: "var(--ink)",
          strokeWidth: 1.5
        }),
        Plot.text(
          steps.filter(({said}) => said !== "" && !narrow),
          {
            ...label,
            x: (step: Step) => Math.max(step.from, step.to),
            y: "name",
            dx: 8,
            textAnchor: "start",
            text: "said"
          }
        )
      ]
    });
  }
};

function stepsOf({normal, reasons, chance}: Why): Step[] {
  const most = Math.max(0, ...reasons.map(({of, adds}) => (of === "else" ? 0 : adds)));
  let at = normal;
  const between = reasons.map(({of, adds}): Step => {
    const from = at;
    at += adds;
    const fill = adds < 0 ? "var(--ink2)" : "var(--need)";
    return {name: kinds[of], from, to: at, fill, said: of === "else" ? "" : saidOf(adds, most)};
  });
  return [
    {name: say("whyNormal"), from: 0, to: normal, fill: "var(--quiet)", said: ""},
    ...between,
    {name: say("whyTotal"), from: 0, to: chance, fill: "var(--need)", said: ""}
  ];
}

function saidOf(adds: number, most: number): string {
  if (adds < 0) return say("takesOff");
  if (adds === most) return say("addsMost");
  return say(adds >= most / 2 ? "addsMuch" : "addsSome");
}

const signed = (adds: number): string => `${adds < 0 ? "−" : "+"}${percent(Math.abs(adds))}`;

const tick = (chance: number): string =>
  chance === 0 ? say("never") : chance === 1 ? say("certain") : say("inTen", {n: chance * 10});
