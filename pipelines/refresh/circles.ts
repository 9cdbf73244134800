import type {Csr} from "../../src/graph/csr.ts";
import type {History} from "../../src/insights/history.ts";
import type {Present} from "../../src/insights/inside.ts";
import {type Picture, picturesOf, type Talk} from "../../src/insights/pictures.ts";
import type {Aside, Work} from "../../src/parallel/aside.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Networks} from "../../src/insights/networks.ts";
import {type Row, writeRows} from "./tables.ts";
import type {Titles} from "./titles.ts";

const picturing: Work<[ReadonlyMap<number, Csr>, Present, Talk, number], Picture[]> = {
  module: new URL("../../src/insights/pictures.ts", import.meta.url),
  run: picturesOf
};

interface Scene {
  readonly networks: Networks;
  readonly present: Present;
  readonly titles: Titles;
  readonly minimum: number;
}

/** The circles inside each community at a few windows. */
export const drawCircles = (
  aside: Aside,
  {networks: {steps}, present, titles: {topics, openedBy, of}, minimum}: Scene
): Promise<Picture[]> => aside.ask(picturing, steps, present, {topics, openedBy, of}, minimum);

type Tables = Record<"circles" | "circle_ties" | "circle_members", Row[]>;

/** Tables `circles`, `circle_ties`, and of those who are in them now `circle_members`. */
export async function writeCircles(
  db: Database,
  pictures: readonly Picture[],
  {history: {windowStarts, pseudonyms}, ids}: {history: History; ids: readonly string[]}
): Promise<void> {
  const rows: Tables = {circles: [], circle_ties: [], circle_members: []};
  for (const {community, steps, labels} of pictures) {
    const community_id = ids[community];
    for (const {window, circles} of steps) {
      const window_start = windowStarts[window];
      for (const [circle, {length: people}] of circles.people)
        rows.circles.push({
          community_id,
          window_start,
          circle,
          label: (labels.get(circle) ?? "").replaceAll("-", " "),
          people
        });
      for (const {from, to, weight} of circles.ties)
        rows.circle_ties.push({community_id, window_start, a: from, b: to, weight});
      if (window < windowStarts.length - 1) continue;
      for (const [circle, all] of circles.people)
        for (const person of all)
          rows.circle_members.push({community_id, circle, person_id: pseudonyms[person]});
    }
  }
  await writeRows(db, "circles", rows.circles);
  await writeRows(db, "circle_ties", rows.circle_ties);
  await writeRows(db, "circle_members", rows.circle_members);
}
