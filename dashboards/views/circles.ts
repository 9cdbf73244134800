import * as Plot from "@observablehq/plot";
import {shortDay} from "../days.ts";
import type {View} from "../view.ts";
import {listed, number, say} from "../words.ts";
import {
  clearOf,
  type Disc,
  discsOf,
  fadedOf,
  type Link,
  linksOf,
  placesOf,
  seatsOf
} from "./circles-layout.ts";
import {clipped, label, pixels} from "./grammar.ts";
import {type Place, seeds} from "./spread.ts";

export interface CircleStep {
  readonly windowStart: string;
  /** Circles that are there; a size that is not told is null. */
  readonly circles: readonly {readonly id: string; readonly people: number | null}[];
  readonly links: readonly {readonly a: string; readonly b: string; readonly weight: number}[];
}

export interface Circles {
  /** Every circle of the time shown, each once. */
  readonly circles: readonly {
    readonly id: string;
    /** Null: its people share no word and nothing else to call it by. */
    readonly label: string | null;
    readonly mine: boolean;
  }[];
  /** Oldest first. */
  readonly steps: readonly CircleStep[];
  /** The step that is drawn. */
  readonly at: number;
  readonly minimum: number;
}

/**
 * Circles inside one community at one of a few weeks: who talks with whom, without names and never fewer than the
 * minimum. Every circle has one place for all weeks, so that nothing moves but what changed.
 */
export const circles: View<Circles> = {
  id: "circles",
  question: "Which circles talk with each other?",
  needs: "/communities/{id}/circles",
  sample: {
    minimum: 5,
    at: 1,
    circles: [
      {id: "1", label: "Pipelines", mine: false},
      {id: "2", label: "Meter data", mine: false},
      {id: "3", label: "Billing checks", mine: true},
      {id: "4", label: null, mine: false}
    ],
    steps: [
      {
        windowStart: "2026-10-12",
        circles: [
          {id: "1", people: 17},
          {id: "2", people: 14},
          {id: "3", people: 15}
        ],
        links: [
          {a: "1", b: "2", weight: 6},
          {a: "1", b: "3", weight: 9}
        ]
      },
      {
        windowStart: "2026-11-09",
        circles: [
          {id: "1", people: 19},
          {id: "2", people: null},
          {id: "3", people: 17},
          {id: "4", people: 8}
        ],
        links: [
          {a: "1", b: "2", weight: 1},
          {a: "1", b: "3", weight: 9},
          {a: "2", b: "3", weight: 4},
          {a: "3", b: "4", weight: 2}
        ]
      }
    ]
  },

  finding({steps, at, minimum}) {
    const step = steps[at];
    if (!step) return say("circlesFinding", {n: 0, links: 0, minimum});
    const {circles, links} = step;
    return say("circlesFinding", {n: circles.length, links: links.length, minimum});
  },

  table(data) {
    const {circles, steps, at} = data;
    const step = steps[at];
    const fading = fadedOf(data).filter(({since}) => since !== null);
    const labels = new Map(circles.map(({id, label}) => [id, label]));
    const name = new Map(
      (step?.circles ?? []).map(({id, people}) => [
        id,
        labels.get(id) ?? (people === null ? say("circleSome") : say("circleOf", {n: people}))
      ])
    );
    return {
      columns: ["Circle", "People", "Talks with", "Less than it did with"],
      rows: (step?.circles ?? []).map(({id, people}) => {
        const others = step.links.flatMap(({a, b}) => (a === id ? [b] : b === id ? [a] : []));
        const names = others.map((other) => name.get(other) ?? other);
        return {
          cells: [
            name.get(id) ?? id,
            people === null ? say("notShown") : number(people),
            listed(names) || "–",
            listed(
              fading.flatMap(({a, b}) =>
                a === id ? [name.get(b) ?? b] : b === id ? [name.get(a) ?? a] : []
              )
            ) || "–"
          ]
        };
      })
    };
  },

  draw(data, {width, document}) {
    const height = heightOf(seatsOf(data).count, width);
    const places = placesOf(data, width, height);
    const discs = discsOf(data, places, width);
    const links = linksOf(data, places);
    const most = Math.max(1e-9, ...data.steps.flatMap((step) => step.links.map((l) => l.weight)));
    return Plot.plot({
      ...pixels(width, height, document),
      r: {type: "identity"},
      marks: [
        linkMark(
          links.filter(({since}) => since === null),
          {stroke: "var(--strong)", strokeWidth: (d: Link) => 1 + 5 * (d.weight / most)}
        ),
        linkMark(
          links.filter(({since}) => since !== null),
          {stroke: "var(--need)", strokeWidth: 1.6, strokeDasharray: "4 4"}
        ),
        discMark(
          discs.filter(({people}) => people !== null),
          {fill: "var(--band)"}
        ),
        discMark(
          discs.filter(({people}) => people === null),
          {fill: "var(--page)", strokeDasharray: "2 3"}
        ),
        Plot.dot(discs.flatMap(inner), {x: "x", y: "y", r: 1.9, fill: "var(--ink2)"}),
        Plot.text(
          links.filter((link) => link.since !== null && discs.every((disc) => clearOf(link, disc))),
          {...label, x: "x", y: "y", dy: -9, text: "since", fill: "var(--need)", fontWeight: 600}
        ),
        Plot.text(discs, {
          ...label,
          x: "x",
          y: ({y, r}: Disc) => y + r + 14,
          text: ({label, people, mine}: Disc) => {
            const size = people === null ? [] : [label ? people : say("circlePeople", {n: people})];
            const name = label ? [clipped(label, width < 480 ? 16 : 26)] : [];
            return [...name, ...size, ...(mine ? ["yours"] : [])].join(" · ");
          },
          fill: "var(--ink)",
          fontWeight: 600
        })
      ]
    });
  }
};

/** One circle needs no room for others, two or three little. */
const heightOf = (seats: number, width: number): number =>
  seats < 2 ? 150 : Math.min(seats < 3 ? 200 : seats < 5 ? 320 : 400, Math.max(230, width * 0.52));

const linkMark = (links: readonly Link[], options: object) =>
  Plot.link(links, {x1: "x1", y1: "y1", x2: "x2", y2: "y2", strokeOpacity: 0.8, ...options});

const discMark = (discs: readonly Disc[], options: object) =>
  Plot.dot(discs, {
    x: "x",
    y: "y",
    r: "r",
    stroke: "var(--strong)",
    strokeWidth: ({mine}: Disc) => (mine ? 2.4 : 1),
    ...options
  });

/** A small dot for each person of a disc, at most sixty. */
const inner = ({x, y, r, people}: Disc): Place[] =>
  seeds(Math.min(people ?? 0, 60)).map((seed) => ({
    x: x + seed.x * (r - 6),
    y: y + seed.y * (r - 6)
  }));

/** "9 Nov" or, of another year than the last step's, "15 Dec 2025". */
export const stepName = ({steps}: Pick<Circles, "steps">, at: number): string =>
  shortDay(steps[at]?.windowStart ?? "1970-01-01", steps.at(-1)?.windowStart);
