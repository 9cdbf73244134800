import {Type} from "typebox";
import {alarmRow} from "./alarms.ts";
import {maybeNumber, maybeText, oneOf, origin, text, whole} from "./common.ts";
import {sayings} from "./story.ts";

/** A found group as leaders may know it under `privacy.found: outlined`: never who. */
const outline = Type.Object({
  id: text("Found community"),
  people: whole("Rounded to fives"),
  units: maybeNumber("Units its people come from; null: too few to say"),
  places: maybeNumber("Places its people come from; null: too few to say"),
  topics: Type.Array(text("A word of its threads")),
  growth: maybeNumber("Active people, last 13 weeks ÷ the 13 before"),
  words: text("“A group of about 10, in three units, keeps coming back to gateway firmware”"),
  offer: maybeText("Help that was offered to its people")
});

/** Which communities need somebody this week, and why? */
export const overview = Type.Object({
  headline: Type.Object({
    total: whole("Communities this reader may know of, ended ones not counted"),
    needs: whole("Need somebody, not yet asked or snoozed"),
    growing: whole("Half as many again as usual, or more"),
    fresh: whole("Born in the last 13 weeks"),
    resting: whole("Rest by their own word"),
    usual: whole("Keep their usual pace"),
    ended: whole("Ended")
  }),
  needs: Type.Array(alarmRow, {description: "At most `budget`"}),
  budget: whole("How many the page names"),
  more: whole("Can wait"),
  waiting: Type.Array(Type.Object({id: text("Community"), name: text("Name")}), {
    description: "The first few of those, the most urgent first"
  }),
  strip: Type.Array(
    Type.Object({
      id: text("Community"),
      name: text("Name"),
      origin,
      pace: maybeNumber("Active ÷ own usual, last four weeks"),
      needs: maybeNumber("Warnings"),
      kind: oneOf(["usual", "need", "found", "resting"], "How the mark is drawn")
    })
  ),
  notDrawn: whole("Communities with fewer active people than the minimum"),
  misnamed: sayings,
  emerging: Type.Array(
    Type.Object({
      alarm: alarmRow,
      name: text("Name"),
      words: text("“A group of 9, in three units, keeps coming back to gateway firmware”"),
      offer: maybeText("Help that was offered to its people, to them and to leaders")
    }),
    {
      description:
        "New groups that keep together and that nobody named; not counted among the needs"
    }
  ),
  outlines: Type.Array(outline)
});
