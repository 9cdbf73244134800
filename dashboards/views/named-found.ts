import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {listed, number, say} from "../words.ts";
import {clipped, pixels} from "./grammar.ts";
import {barycentric} from "./links.ts";

interface End {
  readonly id: string;
  readonly name: string;
}

export interface NamedFound {
  readonly named: readonly End[];
  readonly found: readonly (End & {readonly unnamed: boolean})[];
  /** People in both, to the nearest five. */
  readonly shared: readonly {
    readonly named: string;
    readonly found: string;
    readonly people: number;
  }[];
}

/** Communities as people named them, at the left, beside those found in how they work, and the people both hold. */
export const namedFound: View<NamedFound> = {
  id: "named-found",
  question: "Which named community is which of those found in how people work?",
  needs: "/named",
  sample: {
    named: [
      {id: "guild", name: "Data Quality Guild"},
      {id: "heads", name: "Data Heads"},
      {id: "pumps", name: "Heat Pump Retrofit"}
    ],
    found: [
      {id: "f1", name: "Duplicates and reading gaps", unnamed: false},
      {id: "f2", name: "Defrost cycles", unnamed: false},
      {id: "f3", name: "Noise complaints", unnamed: false},
      {id: "f4", name: "Gateway firmware", unnamed: true}
    ],
    shared: [
      {named: "guild", found: "f1", people: 20},
      {named: "heads", found: "f1", people: 10},
      {named: "pumps", found: "f2", people: 15},
      {named: "pumps", found: "f3", people: 10}
    ]
  },

  finding: ({named, found}) =>
    say("namedFinding", {
      named: named.length,
      found: found.length,
      unnamed: found.filter(({unnamed}) => unnamed).length
    }),

  table({named, found, shared}) {
    const name = new Map(found.map((end) => [end.id, end.name]));
    const rows = named.map((end) => {
      const both = shared.filter((share) => share.named === end.id);
      const parts = both.map(({found, people}) =>
        say("aboutPeople", {name: name.get(found) ?? found, n: number(people)})
      );
      return {cells: [end.name, listed(parts) || "–"]};
    });
    const alone = found
      .filter(({id}) => shared.every((share) => share.found !== id))
      .map((end) => ({cells: ["–", end.name]}));
    return {columns: ["Named", "Found in how people work"], rows: [...rows, ...alone]};
  },

  draw({named, found, shared}, {width, document}) {
    const phone = width < 560;
    const row = phone ? 44 : 30;
    const right = barycentric(
      found,
      named,
      shared.map(({named, found}) => ({objective: named, community: found}))
    );
    const rows = Math.max(named.length, found.length);
    const height = rows * row;
    const names = Math.min(250, width * 0.36);
    const place = (count: number) => (i: number) => ((i + 0.5) * height) / Math.max(1, count);
    const left = new Map(named.map(({id}, i) => [id, place(named.length)(i)]));
    const rightAt = new Map(right.map(({id}, i) => [id, place(right.length)(i)]));
    const most = Math.max(1, ...shared.map(({people}) => people));
    const [x1, x2] = [names, width - names];
    const text = (ends: readonly End[], at: ReadonlyMap<string, number>, options: object) =>
      Plot.text(ends, {
        y: ({id}: End) => at.get(id),
        text: ({name}: End) => clipped(name, Math.floor((names - 14) / 6.4) * (phone ? 2 : 1)),
        lineWidth: phone ? (names - 14) / 12 : Number.POSITIVE_INFINITY,
        fontSize: 12,
        fill: "var(--ink)",
        ...options
      });
    const dot = (ends: readonly End[], at: ReadonlyMap<string, number>, options: object) =>
      Plot.dot(ends, {y: ({id}: End) => at.get(id), r: 4.5, strokeWidth: 1.8, ...options});
    const unnamed = right.filter((end) => end.unnamed);
    const accounted = right.filter((end) => !end.unnamed);
    return Plot.plot({
      ...pixels(width, height, document),
      marks: [
        Plot.link(
          shared.filter((share) => left.has(share.named) && rightAt.has(share.found)),
          {
            x1: x1 + 6,
            x2: x2 - 6,
            y1: (share: NamedFound["shared"][number]) => left.get(share.named),
            y2: (share: NamedFound["shared"][number]) => rightAt.get(share.found),
            curve: "bump-x",
            stroke: "var(--ink2)",
            strokeOpacity: 0.5,
            strokeWidth: ({people}: {people: number}) => Math.max(1.5, (14 * people) / most)
          }
        ),
        dot(named, left, {x: x1, fill: "var(--ink2)", stroke: "var(--ink2)"}),
        dot(accounted, rightAt, {x: x2, fill: "var(--ink2)", stroke: "var(--ink2)"}),
        dot(unnamed, rightAt, {x: x2, fill: "var(--page)", stroke: "var(--fresh)"}),
        text(named, left, {x: x1 - 12, textAnchor: "end"}),
        text(accounted, rightAt, {x: x2 + 12, textAnchor: "start"}),
        text(unnamed, rightAt, {x: x2 + 12, textAnchor: "start", fill: "var(--fresh)"})
      ]
    });
  }
};
