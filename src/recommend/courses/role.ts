import {amongColleagues} from "./colleagues.ts";
import {groupsNamed} from "./groups-named.ts";

/** What people with one's own title finish more than others. */
export const roleCourse = amongColleagues({
  id: "role-course",
  weight: 0.2,
  groups: ({people}) => groupsNamed(people.titles.map((title) => (title ? [title] : []))),
  words: (count, title) => `${count} people who work as ${title}`
});
