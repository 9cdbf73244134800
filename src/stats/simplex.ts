/**
 * Where a function of a few numbers is least, found without its slope: the corners of a simplex step away from the worst.
 *
 * @param from where the search begins; the first corners lie `reach` around it. A local least is what one can hope for.
 * @returns the best corner after so many rounds.
 * @see Nelder & Mead (1965), doi:10.1093/comjnl/7.4.308, with their coefficients 1, 2, ½, ½.
 */
export function leastOf(
  of: (at: readonly number[]) => number,
  from: readonly number[],
  {rounds = 120, reach = 0.7} = {}
): readonly number[] {
  const corner = (at: readonly number[]) => ({at, value: of(at)});
  let corners = [from, ...from.map((_, i) => from.map((x, j) => (i === j ? x + reach : x)))].map(
    corner
  );
  for (let round = 0; round < rounds; round++) {
    corners.sort((a, b) => a.value - b.value);
    const {[0]: best, [from.length]: worst, [from.length - 1]: next} = corners;
    const others = corners.slice(0, -1);
    const middle = from.map((_, j) => others.reduce((sum, {at}) => sum + at[j], 0) / others.length);
    const towardsWorst = (share: number) =>
      corner(middle.map((m, j) => m + share * (worst.at[j] - m)));
    const across = towardsWorst(-1);
    if (across.value < best.value) {
      const further = towardsWorst(-2);
      corners = [...others, further.value < across.value ? further : across];
    } else if (across.value < next.value) corners = [...others, across];
    else {
      const nearer = towardsWorst(across.value < worst.value ? -0.5 : 0.5);
      corners =
        nearer.value < Math.min(across.value, worst.value)
          ? [...others, nearer]
          : corners.map(({at}, i) =>
              i === 0 ? best : corner(at.map((x, j) => (x + best.at[j]) / 2))
            );
    }
  }
  return corners.toSorted((a, b) => a.value - b.value)[0].at;
}
