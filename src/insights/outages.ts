/** So many weeks in a row with so many rows each, and a source is one that always delivers; … */
const [steadyWeeks, leastRows] = [13, 10];
/** … after so many without any it is not out but has ended. */
const longestWeeks = 13;

/**
 * The weeks in which a source was out: nothing came from it, which always delivers. Who speaks through it may have spoken
 * all the same: such weeks are unknown and no silence.
 *
 * @param rows [windows], what came in each week.
 * @returns Uint8Array [windows], 1: it was out. A week depends on itself and earlier ones alone.
 */
export function outagesOf(rows: Int32Array): Uint8Array {
  let [steady, silent] = [0, 0];
  return Uint8Array.from(rows, (count) => {
    silent = count === 0 ? silent + 1 : 0;
    const isOut = silent > 0 && silent <= longestWeeks && steady >= steadyWeeks;
    if (!isOut) steady = count >= leastRows ? steady + 1 : 0;
    return Number(isOut);
  });
}
