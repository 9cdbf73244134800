import {aboutInterests, matchesIn} from "../about-interests.ts";
import {sayInterest} from "../interests.ts";

/** Communities whose purpose and words are what one asks about or wants to learn. */
export const aboutYourInterests = aboutInterests({
  id: "about-your-interests",
  kind: "community",
  weight: 0.8,
  matches: matchesIn(({communities}) => communities.words),
  words: (interest) => `${sayInterest(interest)} It is among what is talked about there.`
});
