import {say} from "./words.ts";

/** A chance in tenths: "about 7 in 10 (6 to 8)", "unlikely (under 1 in 10)", "very likely (over 9 in 10)". */
export function tenths(probability: number, low?: number | null, high?: number | null): string {
  if (probability < 0.1) return say("unlikely");
  if (probability > 0.9) return say("veryLikely");
  const of = Math.round(probability * 10);
  if (low == null || high == null) return say("about", {of});
  return say("aboutRange", {of, low: Math.round(low * 10), high: Math.round(high * 10)});
}

/** "36 %", from a share. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
