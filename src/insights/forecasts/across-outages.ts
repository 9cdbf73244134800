import type {Attended} from "./cases.ts";

/**
 * The same past as if the weeks in which its source was out had not been: what was before them moves up to what came
 * after, so that nobody seems to have been away. The same where there are none.
 */
export function acrossOutages(community: Attended, windows: number): Attended {
  const {attendance, flow, outages} = community;
  if (!outages.includes(1)) return community;
  const moved = new Int32Array(windows);
  for (let w = windows - 1, to = w; w >= 0; w--) moved[w] = outages[w] ? -1 : to--;
  const there = attendance.window.map((w) => moved[w]);
  const isKnown = (_: number, row: number) => there[row] >= 0;
  return {
    ...community,
    attendance: {
      window: there.filter(isKnown),
      person: attendance.person.filter(isKnown)
    },
    flow: {
      members: alongWith(moved, flow.members),
      newcomers: alongWith(moved, flow.newcomers),
      leavers: alongWith(moved, flow.leavers)
    }
  };
}

function alongWith(moved: Int32Array, series: Float64Array): Float64Array {
  const values = new Float64Array(moved.length).fill(Number.NaN);
  moved.forEach((to, w) => {
    if (to >= 0) values[to] = series[w];
  });
  return values;
}
