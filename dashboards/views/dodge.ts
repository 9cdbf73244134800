/**
 * Heights of equal discs at `xs` that rest on a base line or on each other without overlap, lowest place first.
 * @returns pixels from the base line to each centre. Time O(n²), n is the communities of one workspace.
 */
export function dodge(xs: readonly number[], radius: number): number[] {
  const apart = 2 * radius + 1;
  const ys = xs.map(() => 0);
  const placed: number[] = [];
  for (let i = 0; i < xs.length; i++) {
    const near = placed.filter((j) => Math.abs(xs[j] - xs[i]) < apart);
    const above = (j: number) => ys[j] + Math.sqrt(apart ** 2 - (xs[j] - xs[i]) ** 2);
    const free = (y: number) =>
      near.every((j) => (xs[j] - xs[i]) ** 2 + (ys[j] - y) ** 2 >= apart ** 2 - 1e-6);
    ys[i] = [radius, ...near.map(above)].filter(free).sort((a, b) => a - b)[0] ?? radius;
    placed.push(i);
  }
  return ys;
}

/** A label's row (0 is the lowest) such that labels of one row keep apart; those that find no row get −1. */
export function labelRows(
  spans: readonly {readonly from: number; readonly to: number}[],
  rows: number
): number[] {
  const taken: {from: number; to: number}[][] = Array.from({length: rows}, () => []);
  return spans.map((span) => {
    const row = taken.findIndex((others) =>
      others.every((other) => span.to + 10 < other.from || other.to + 10 < span.from)
    );
    if (row >= 0) taken[row].push(span);
    return row;
  });
}
