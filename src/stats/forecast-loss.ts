/** Mean squared distance of chance and outcome, 0–1: the lower the better; NaN without cases. */
export function brier(chances: Float64Array, happened: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < chances.length; i++) sum += (chances[i] - happened[i]) ** 2;
  return sum / chances.length;
}

/** Mean surprise at what happened, in nats: the lower the better; NaN without cases. */
export function logLoss(chances: Float64Array, happened: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < chances.length; i++)
    sum -= Math.log(Math.max(1e-6, happened[i] > 0 ? chances[i] : 1 - chances[i]));
  return sum / chances.length;
}
