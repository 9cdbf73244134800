import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {listed, number, type Sentence, say} from "../words.ts";
import {base, laneNames} from "./grammar.ts";

export interface TieKind {
  readonly kind: string;
  readonly weight: number;
  readonly interactions: number;
  readonly turned: number;
  readonly leftShare: number;
}

/** Where ties come from: what each kind of interaction carries of all that is left. Kinds that carry nothing stand in the table. */
export const tieKinds: View<readonly TieKind[]> = {
  id: "tie-kinds",
  question: "Where do ties come from?",
  needs: "/ties",
  sample: [
    {kind: "thread", weight: 0.5, interactions: 0, turned: 0, leftShare: 0.44},
    {kind: "answer", weight: 1.5, interactions: 90, turned: 90, leftShare: 0.36},
    {kind: "react", weight: 0.25, interactions: 260, turned: 250, leftShare: 0.2},
    {kind: "post", weight: 1, interactions: 120, turned: 0, leftShare: 0}
  ],

  finding: (kinds) =>
    say("tieKindsFinding", {
      parts: listed(carrying(kinds).map((kind) => `${tieKindName(kind)} ${share(kind.leftShare)}`))
    }),
  table: (kinds) => ({
    columns: ["Kind", "One counts", "Told", "Towards somebody", "Of what is left"],
    rows: kinds.map((kind) => ({
      cells: [
        tieKindName(kind),
        String(kind.weight),
        kind.kind === "thread" ? "–" : number(kind.interactions),
        kind.kind === "thread" ? "–" : number(kind.turned),
        share(kind.leftShare)
      ]
    }))
  }),

  draw(kinds, {width, document}) {
    const bars = carrying(kinds);
    const left = Math.min(166, width * 0.52);
    return Plot.plot({
      ...base,
      width,
      height: Math.max(1, bars.length) * 26 + 4,
      document,
      margin: 2,
      marginLeft: left,
      marginRight: 48,
      x: {axis: null, domain: [0, Math.max(0.01, ...bars.map(({leftShare}) => leftShare))]},
      y: {domain: bars.map(tieKindName), label: null, padding: 0.48},
      marks: [
        laneNames(left),
        Plot.text(bars, {
          x: 0,
          y: tieKindName,
          dx: -8,
          textAnchor: "end",
          text: ({weight}: TieKind) => `× ${weight}`,
          fill: "var(--ink3)"
        }),
        Plot.barX(bars, {x: "leftShare", y: tieKindName, fill: "var(--quiet)", rx: 2}),
        Plot.text(bars, {
          x: "leftShare",
          y: tieKindName,
          dx: 8,
          textAnchor: "start",
          text: ({leftShare}: TieKind) => share(leftShare),
          fill: "var(--ink2)",
          fontSize: 13
        })
      ]
    });
  }
};

const names: Readonly<Record<string, KindName>> = {
  post: "tieKindPost",
  reply: "tieKindReply",
  mention: "tieKindMention",
  message: "tieKindMessage",
  react: "tieKindReact",
  review: "tieKindReview",
  edit: "tieKindEdit",
  meet: "tieKindMeet",
  mentor: "tieKindMentor",
  answer: "tieKindAnswer",
  accept: "tieKindAccept",
  thank: "tieKindThank",
  share: "tieKindShare",
  view: "tieKindView",
  thread: "tieKindThread"
};
type KindName = Exclude<Extract<Sentence, `tieKind${string}`>, `tieKinds${string}`>;

export const tieKindName = ({kind}: {kind: string}): string => say(names[kind]);

/** Below half a percent a bar says nothing. */
const carrying = (kinds: readonly TieKind[]) => kinds.filter(({leftShare}) => leftShare >= 0.005);

/** "23 %"; "under 1 %" where something is there. */
export const share = (part: number): string =>
  part > 0 && part < 0.005 ? "under 1 %" : `${Math.round(part * 100)} %`;
