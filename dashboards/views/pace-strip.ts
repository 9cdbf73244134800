import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {dodge, labelRows} from "./dodge.ts";
import {base, label} from "./grammar.ts";

export interface PaceMark {
  readonly id: string;
  readonly name: string;
  /** Active ÷ own usual, last four weeks. */
  readonly pace: number;
  readonly kind: "usual" | "need" | "found" | "resting";
}

interface Placed extends PaceMark {
  readonly at: number;
  readonly height: number;
}

const least = 1 / 3;
const most = 2;
const colours = {
  usual: "var(--strong)",
  need: "var(--need)",
  found: "var(--fresh)",
  resting: "var(--page)"
};

/** Every community against its own usual pace. */
export const paceStrip: View<readonly PaceMark[]> = {
  id: "pace-strip",
  question: "Who keeps their own pace?",
  needs: "/overview",
  along: "x",
  sample: [
    ["Data Quality Guild", 0.42, "need"],
    ["Winter Readiness", 0.36, "resting"],
    ["Field Service Network", 0.97, "need"],
    ["Welding Practice", 1.04, "usual"],
    ["Safety Stewards", 1.01, "usual"],
    ["Meter Data", 0.93, "usual"],
    ["Sensor drift", 1.55, "found"],
    ["Heat Pump Retrofit", 1.82, "usual"]
  ].map(([name, pace, kind], index) => ({id: String(index), name, pace, kind}) as PaceMark),

  finding: (marks) =>
    say("stripFinding", {
      n: marks.length,
      below: marks.filter(({pace}) => pace < 0.5).length,
      above: marks.filter(({pace}) => pace >= 1.5).length
    }),

  table: (marks) => ({
    columns: ["Community", "Active ÷ its usual"],
    rows: marks
      .toSorted((a, b) => a.pace - b.pace)
      .map(({name, pace}) => ({
        cells: [name, `${number(Math.round(pace * 100))} %`],
        where: clamped(pace)
      }))
  }),

  draw(marks, {width, document}) {
    const phone = width < 480;
    const height = phone ? 210 : 190;
    const left = phone ? 4 : 0;
    const right = phone ? 12 : 30;
    const foot = 28;
    const inside = width - left - right;
    const place = (pace: number) =>
      (Math.log(clamped(pace) / least) / Math.log(most / least)) * inside;
    const paceAt = (at: number) => least * (most / least) ** (at / inside);
    const radius = phone || marks.length > 120 ? 4 : 6;
    const ordered = marks.toSorted(
      (a, b) => Math.abs(Math.log(a.pace)) - Math.abs(Math.log(b.pace))
    );
    const heights = dodge(
      ordered.map(({pace}) => place(pace)),
      radius
    );
    const placed = ordered.map((mark, i) => ({...mark, at: place(mark.pace), height: heights[i]}));
    const labels = labelsOf(placed, inside, phone, paceAt);
    const top = height - foot;
    const rowHeight = (row: number) => top - 10 - row * 18;
    const fit = Math.min(1, (top - 58) / Math.max(1, ...heights));
    const y = (mark: Placed) => mark.height * fit;
    const ticks = [0.5, 1, 1.5, 2];
    const names = ["half", "usual pace", phone ? "1½" : "1½ times", "twice"];
    return Plot.plot({
      ...base,
      width,
      height,
      document,
      marginLeft: left,
      marginRight: right,
      marginTop: 0,
      marginBottom: foot,
      x: {type: "log", domain: [least, most], label: null},
      y: {axis: null, domain: [0, top], range: [top, 0]},
      marks: [
        Plot.rect([0], {x1: least, x2: 0.5, y1: 0, y2: top, fill: "var(--sunken)"}),
        Plot.ruleX([0.5], {stroke: "var(--strong)", strokeDasharray: "2 3"}),
        Plot.ruleX([1], {stroke: "var(--strong)"}),
        Plot.ruleY([0], {stroke: "var(--strong)"}),
        Plot.link(labels, {
          x1: (d: Labelled) => clamped(d.mark.pace),
          x2: (d: Labelled) => clamped(d.mark.pace),
          y1: (d: Labelled) => y(d.mark),
          y2: (d: Labelled) => rowHeight(d.row) - 8,
          stroke: (d: Labelled) => inkOf(d.mark)
        }),
        Plot.dot(placed, {
          x: (d: Placed) => clamped(d.pace),
          y,
          r: radius,
          fill: (d: Placed) => colours[d.kind],
          stroke: (d: Placed) => (d.kind === "resting" ? "var(--strong)" : "var(--page)"),
          strokeWidth: (d: Placed) => (d.kind === "resting" ? 1.5 : 0.5),
          sort: (d: Placed) => (d.kind === "usual" ? 0 : 1)
        }),
        Plot.text(labels, {
          ...label,
          x: "middle",
          y: (d: Labelled) => rowHeight(d.row),
          text: "words",
          fill: (d: Labelled) => inkOf(d.mark)
        }),
        Plot.axisX(ticks, {
          tickSize: 0,
          tickPadding: 9,
          fontSize: 12,
          fill: "var(--ink3)",
          tickFormat: (tick: number) => names[ticks.indexOf(tick)]
        })
      ]
    });
  }
};

interface Labelled {
  readonly mark: Placed;
  readonly words: string;
  readonly row: number;
  readonly middle: number;
}

/** Names of what needs attention, of the lowest and of the highest; on a phone of what needs attention only. */
function labelsOf(
  placed: readonly Placed[],
  inside: number,
  phone: boolean,
  paceAt: (at: number) => number
): Labelled[] {
  const byPace = placed.toSorted((a, b) => a.pace - b.pace);
  const ends = phone
    ? []
    : [byPace[0], byPace.at(-1), byPace.findLast(({kind}) => kind === "found")];
  const wanted = [...placed.filter(({kind}) => kind === "need").slice(0, phone ? 3 : 5), ...ends];
  const chosen = [...new Set(wanted)].filter((mark) => mark !== undefined);
  const spans = chosen.map((mark) => {
    const half = wordsOf(mark).length * 3.25;
    const middle = Math.min(Math.max(mark.at, half), inside - half + 20);
    return {from: middle - half, to: middle + half, middle};
  });
  return labelRows(spans, 3).flatMap((row, i) =>
    row < 0
      ? []
      : [{mark: chosen[i], words: wordsOf(chosen[i]), row, middle: paceAt(spans[i].middle)}]
  );
}

const wordsOf = ({name, kind}: PaceMark): string => {
  const short = name.length > 30 ? `${name.slice(0, 29)}…` : name;
  return {usual: short, need: `▲ ${short}`, found: `Found: ${short}`, resting: `${short}, resting`}[
    kind
  ];
};

const inkOf = ({kind}: PaceMark): string =>
  ({usual: "var(--ink2)", need: "var(--need)", found: "var(--fresh)", resting: "var(--ink2)"})[
    kind
  ];

const clamped = (pace: number): number => Math.min(most, Math.max(least, pace));
