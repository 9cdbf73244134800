import * as Plot from "@observablehq/plot";
import {say} from "../words.ts";
import {type dated, label} from "./grammar.ts";

const weekMs = 6048e5;

/**
 * Weeks in which fewer than the minimum were active: one outline from nobody to the minimum, whatever the number was.
 * It begins and ends halfway to the weeks beside it, at the first week with it.
 * @param since from when on something needs attention.
 */
export function underMarks(
  points: ReturnType<typeof dated>,
  minimum: number,
  since: Date | null
): Plot.Markish[] {
  const zones = stretches(points);
  const colour = (plain: string) => (zone: Stretch) =>
    since && +zone.to > +since ? "var(--need)" : plain;
  return [
    Plot.rect(zones, {
      x1: "from",
      x2: "to",
      y1: 0,
      y2: minimum,
      fill: "none",
      stroke: colour("var(--strong)"),
      strokeDasharray: "2 3"
    }),
    Plot.text(zones.slice(-1), {
      ...label,
      x: "from",
      y: minimum / 2,
      dx: -6,
      textAnchor: "end",
      text: () => say("under", {minimum}),
      fill: colour("var(--ink3)")
    })
  ];
}

interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

function stretches(points: ReturnType<typeof dated>): Stretch[] {
  const zones: Stretch[] = [];
  for (const [place, {date, under}] of points.entries()) {
    if (!under) continue;
    const to = new Date(+date + weekMs / 2);
    const before = zones.at(-1);
    if (before && points[place - 1]?.under) zones[zones.length - 1] = {...before, to};
    else zones.push({from: place === 0 ? date : new Date(+date - weekMs / 2), to});
  }
  return zones;
}
