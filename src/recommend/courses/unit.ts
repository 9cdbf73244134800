import {amongColleagues} from "./colleagues.ts";
import {groupsNamed} from "./groups-named.ts";

/** What people of one's unit, or of a unit around it, finish more than others. */
export const unitCourse = amongColleagues({
  id: "unit-course",
  weight: 0.4,
  groups: ({people}) => groupsNamed(people.units.map(around)),
  words: (count, unit) => `${count} people of ${unit}`
});

/** `a/b/c` lies in `a`, `a/b` and `a/b/c`. */
function around(unit: string): string[] {
  const parts = unit.split("/").filter(Boolean);
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}
