import type {Config} from "../config.ts";
import {type Level, stableLevels} from "./levels.ts";
import {type Networks, networksOf, type Said} from "./networks.ts";

/** The networks as soon as they are there, then the scales at which that of now falls into groups. Plain data in and out. */
export function* networksThenLevels(
  said: Said,
  rules: Config["ties"]
): Generator<Networks, readonly Level[]> {
  const networks = networksOf(said, rules);
  yield networks;
  return stableLevels(networks.now);
}
