import {capital} from "./words.ts";

/** Shorter names are initials: "IT", "HR". */
const initials = 2;

/** A path of units, or a place, as it is said: "Field / City", "IT / Data", "Leeds". */
export const unitWords = (path: readonly string[]): string =>
  path.map((unit) => (unit.length <= initials ? unit.toUpperCase() : capital(unit))).join(" / ");
