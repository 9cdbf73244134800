import * as Plot from "@observablehq/plot";
import {fullDay} from "../days.ts";
import type {View} from "../view.ts";
import {say} from "../words.ts";
import {base, dateOf, timeAxis} from "./grammar.ts";

export interface FirstPost {
  readonly postedOn: string;
  readonly heard: boolean;
}

/** First posts of 90 days in two lanes: heard, not heard. */
export const firstPosts: View<readonly FirstPost[]> = {
  id: "first-posts",
  question: "Do people who write here for the first time get a reply?",
  needs: "/overview",
  along: "x",
  sample: [4, 9, 15, 22, 30, 38, 41, 52, 60, 71, 80].map((day, index) => ({
    postedOn: new Date(Date.UTC(2026, 7, 20 + day)).toISOString().slice(0, 10),
    heard: index % 3 !== 2
  })),

  finding: (posts) => say("firstPostsFinding", counted(posts)),

  table: (posts) => ({
    columns: ["First post", "Reply"],
    rows: posts
      .toSorted((a, b) => a.postedOn.localeCompare(b.postedOn))
      .map(({postedOn, heard}) => ({
        cells: [fullDay(postedOn), heard ? "yes" : "no"],
        where: dateOf(postedOn)
      }))
  }),

  draw(posts, {width, document}) {
    const days = posts.map(({postedOn, heard}) => ({date: dateOf(postedOn), heard}));
    const times = days.map(({date}) => +date);
    const last = new Date(Math.max(...times, 0) + 2 * 864e5);
    const first = new Date(Math.min(+last - 85 * 864e5, ...times));
    const {heard, unheard} = counted(posts);
    return Plot.plot({
      ...base,
      width,
      height: 134,
      document,
      marginLeft: 8,
      marginRight: 74,
      marginTop: 12,
      marginBottom: 32,
      x: {type: "utc", domain: [first, last], label: null},
      y: {type: "point", domain: [true, false], axis: null, padding: 0.55},
      marks: [
        Plot.ruleY([true, false], {stroke: "var(--line)"}),
        Plot.frame({anchor: "bottom", stroke: "var(--strong)"}),
        Plot.dot(
          days.filter((d) => d.heard),
          {x: "date", y: "heard", r: 5.5, fill: "var(--ink2)"}
        ),
        Plot.dot(
          days.filter((d) => !d.heard),
          {
            x: "date",
            y: "heard",
            r: 5.2,
            stroke: "var(--need)",
            strokeWidth: 1.8,
            fill: "var(--page)"
          }
        ),
        Plot.text([say("heard", {n: heard})], {
          x: last,
          y: () => true,
          dx: 12,
          textAnchor: "start",
          fill: "var(--ink2)"
        }),
        Plot.text([say("unheard", {n: unheard})], {
          x: last,
          y: () => false,
          dx: 12,
          textAnchor: "start",
          fill: "var(--need)",
          fontWeight: 600
        }),
        ...timeAxis(first, last, width - 82)
      ]
    });
  }
};

const counted = (posts: readonly FirstPost[]) => {
  const heard = posts.filter((post) => post.heard).length;
  return {heard, unheard: posts.length - heard};
};
