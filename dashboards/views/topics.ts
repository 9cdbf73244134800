import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {say} from "../words.ts";
import {base, laneNames} from "./grammar.ts";

export interface Topic {
  readonly topic: string;
  readonly people: number;
}

/** Topics that people learn about and that no objective names. */
export const topics: View<readonly Topic[]> = {
  id: "topics",
  question: "What do people learn that is in no objective?",
  needs: "/objectives",
  sample: [
    {topic: "refrigerant rules", people: 21},
    {topic: "shift handover notes", people: 16},
    {topic: "sensor drift", people: 9}
  ],

  finding: (found) => say("topicsFinding", {n: found.length, first: found[0]?.topic ?? ""}),
  table: (found) => ({
    columns: ["Topic", "People"],
    rows: found.map(({topic, people}) => ({cells: [topic, String(people)]}))
  }),

  draw(found, {width, document}) {
    const left = Math.min(140, width * 0.42);
    return Plot.plot({
      ...base,
      width,
      height: found.length * 28 + 4,
      document,
      margin: 2,
      marginLeft: left,
      marginRight: 74,
      x: {axis: null, zero: true},
      y: {domain: found.map(({topic}) => topic), label: null, padding: 0.5},
      marks: [
        laneNames(left, {textOverflow: "ellipsis", lineWidth: 10}),
        Plot.barX(found, {x: "people", y: "topic", fill: "var(--quiet)", rx: 2}),
        Plot.text(found, {
          x: "people",
          y: "topic",
          dx: 6,
          textAnchor: "start",
          text: (d: Topic) => `${d.people} people`,
          fill: "var(--ink2)"
        })
      ]
    });
  }
};
