import {amongColleagues} from "./colleagues.ts";

/** What the people of one's own communities finish more than others. */
export const communityCourse = amongColleagues({
  id: "community-course",
  weight: 1.2,
  groups: ({communities}) => communities,
  words: (count, community) => `${count} people of ${community}`
});
