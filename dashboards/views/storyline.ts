import * as Plot from "@observablehq/plot";
import {fullDay, monthOf, plusDays} from "../days.ts";
import type {TableRow, View} from "../view.ts";
import {number, say} from "../words.ts";
import {base, dateOf, timeAxis} from "./grammar.ts";
import {laneOrder} from "./lane-order.ts";
import {flowMarks, laneMarks, nameMarks} from "./storyline-marks.ts";

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly ended: boolean;
  /** Active people a week, every fourth week; null: no data or too few to tell. */
  readonly points: readonly {readonly windowStart: string; readonly people: number | null}[];
  readonly stages: readonly {readonly from: string; readonly to: string; readonly stage: string}[];
  readonly events: readonly {
    readonly happenedOn: string;
    readonly event: string;
    readonly words: string;
  }[];
}

export interface Flow {
  readonly happenedOn: string;
  readonly flow: "merge" | "split" | "together" | "apart" | "move";
  readonly from: string;
  readonly to: string;
  /** Null: too few to tell. */
  readonly people: number | null;
}

export interface Storyline {
  readonly lanes: readonly Lane[];
  readonly flows: readonly Flow[];
  /** The lane whose story it is. */
  readonly about: string | null;
  readonly minimum: number;
}

/** How communities came and went: a lane each, as wide as it has active people, and who went from one to another. */
export const storyline: View<Storyline> = {
  id: "storyline",
  question: "How did communities come and go, and who went from one to another?",
  needs: "/story",
  along: "x",
  sample: {
    about: "guild",
    minimum: 5,
    lanes: [
      sampleLane("heads", "Data Heads", 0, 9, 12, "merged"),
      sampleLane("guild", "Data Quality Guild", 2, 24, 24, "maturing"),
      sampleLane("lineage", "Lineage circle", 14, 24, 7, "coalescing"),
      sampleLane("pair", "Pair", 0, 24, null, "potential")
    ],
    flows: [
      {happenedOn: "2025-09-15", flow: "merge", from: "heads", to: "guild", people: 11},
      {happenedOn: "2026-02-02", flow: "split", from: "guild", to: "lineage", people: 7},
      {happenedOn: "2026-06-01", flow: "split", from: "guild", to: "pair", people: null}
    ]
  },

  finding({lanes, flows}) {
    const {from, to} = spanOf(lanes);
    const happened = (event: string) =>
      lanes.filter(({events}) => events.some((one) => one.event === event)).length;
    const flowing = (flow: Flow["flow"]) => flows.filter((one) => one.flow === flow).length;
    return say("storyFinding", {
      n: lanes.length,
      from: monthOf(from),
      to: monthOf(to),
      born: happened("birth"),
      merged: flowing("merge"),
      split: flowing("split"),
      ended: happened("death")
    });
  },

  table: (data) => ({
    columns: ["When", "Community", "What happened", "People"],
    rows: [...happenings(data), ...now(data)]
  }),

  draw(data, {width, document}) {
    const phone = width < 560;
    const lanes = ordered(data);
    const pitch = phone ? 50 : lanes.length > 16 ? 26 : 32;
    const {from, to} = spanOf(lanes);
    const thick = phone ? 22 : pitch - 8;
    const most = Math.max(1, ...lanes.flatMap(({points}) => points.map(({people}) => people ?? 0)));
    const frame = {
      width,
      marginLeft: phone ? 2 : Math.min(214, width * 0.24),
      marginRight: phone ? 40 : 58,
      height: lanes.length * pitch + 40
    };
    const layout = {
      ...frame,
      phone,
      minimum: data.minimum,
      about: data.about,
      from: dateOf(from),
      to: dateOf(to),
      /** Pixels a lane is wide for so many people. */
      wide: (people: number) => (thick * people) / most,
      /** The middle of a lane, by its id. */
      middle: new Map(lanes.map(({id}, i) => [id, (i + (phone ? 0.68 : 0.5)) * pitch]))
    };
    return Plot.plot({
      ...base,
      ...frame,
      document,
      marginTop: 4,
      marginBottom: 36,
      x: {type: "utc", domain: [layout.from, layout.to], label: null},
      y: {axis: null, domain: [0, lanes.length * pitch], range: [4, lanes.length * pitch + 4]},
      marks: [
        ...laneMarks(lanes, layout),
        ...flowMarks(data.flows, layout),
        ...nameMarks(lanes, layout),
        ...timeAxis(layout.from, layout.to, width - frame.marginLeft - frame.marginRight)
      ]
    });
  }
};

/** Kin beside each other; the lanes come oldest first. */
function ordered({lanes, flows}: Storyline): Lane[] {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  return laneOrder([...byId.keys()], flows).flatMap((id) => byId.get(id) ?? []);
}

/** From the first point of all lanes to the last. */
function spanOf(lanes: readonly Lane[]): {from: string; to: string} {
  const days = lanes.flatMap(({points}) => points.map(({windowStart}) => windowStart)).toSorted();
  return {from: days[0] ?? "1970-01-01", to: days.at(-1) ?? "1970-01-05"};
}

const told = {
  merge: "storyMerge",
  split: "storySplit",
  together: "storyTogether",
  apart: "storyApart",
  move: "storyMove"
} as const;

function happenings({lanes, flows, minimum}: Storyline): TableRow[] {
  const name = new Map(lanes.map(({id, name}) => [id, name]));
  const count = (people: number | null) =>
    people === null ? say("under", {minimum}) : number(people);
  const events = lanes.flatMap((lane) =>
    lane.events.map(({happenedOn, words}) => ({
      happenedOn,
      cells: [lane.name, words, "–"],
      event: false
    }))
  );
  const moves = flows.map(({happenedOn, flow, from, to, people}) => {
    const [who, other] = flow === "split" || flow === "apart" ? [to, from] : [from, to];
    return {
      happenedOn,
      cells: [
        name.get(who) ?? "–",
        say(told[flow], {other: name.get(other) ?? "–"}),
        count(people)
      ],
      event: true
    };
  });
  return [...events, ...moves]
    .toSorted((a, b) => (a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : 0))
    .map(({happenedOn, cells, event}) => ({
      cells: [fullDay(happenedOn), ...cells],
      where: dateOf(happenedOn),
      event
    }));
}

/** What is true of each lane at its end. */
const now = ({lanes, minimum}: Storyline): TableRow[] =>
  lanes.flatMap(({name, points, ended}) => {
    const last = points.at(-1);
    if (!last) return [];
    const words = say(ended ? "storyEnded" : "storyNow");
    const people = last.people === null ? say("under", {minimum}) : number(last.people);
    return [
      {cells: [fullDay(last.windowStart), name, words, people], where: dateOf(last.windowStart)}
    ];
  });

function sampleLane(
  id: string,
  name: string,
  first: number,
  end: number,
  people: number | null,
  stage: string
): Lane {
  const day = (step: number) => plusDays("2025-01-06", step * 28);
  const points = Array.from({length: end - first}, (_, i) => ({
    windowStart: day(first + i),
    people: people === null ? null : Math.round(people * Math.min(1, 0.4 + i / 5))
  }));
  return {
    id,
    name,
    ended: stage === "merged",
    points,
    stages: [{from: day(first), to: day(end), stage}],
    events: first > 0 ? [{happenedOn: day(first), event: "birth", words: "born"}] : []
  };
}
