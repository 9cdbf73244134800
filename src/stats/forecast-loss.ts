/** Mean squared distance of chance and outcome, 0–1: the lower the better; NaN without cases. */
export function brier(chances: Float64Array, happened: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < chances.length; i++) sum += (chances[i] - happened[i]) ** 2;
  return sum / chances.length;
}
