/** A number in [0, 1), drawn by the host. */
declare function random(): f64;

/** One of 0 … count − 1. */
export function anywhere(count: u32): u32 {
  return <u32>(random() * count);
}
