import type {Answer} from "../../api/client.ts";
import {monthName} from "../../days.ts";
import {say} from "../../words.ts";

export type Community = Answer<"/communities/{id}">;
type Told = Pick<
  Community,
  | "name"
  | "state"
  | "stage"
  | "stateWords"
  | "underMinimum"
  | "members"
  | "pace"
  | "usual"
  | "alarms"
>;

/** The warning its heading tells; of a pace that may not be told nothing is said. */
export const tellable = ({underMinimum, alarms: [first]}: Pick<Told, "underMinimum" | "alarms">) =>
  underMinimum && first?.alarm === "waning" ? undefined : first;

/** Of its usual, below which the heading says how much of it is left. */
const slowerPace = 0.9;

/** Whether its heading says to what share of its usual it is down, and since when. */
export const saysShare = ({pace, alarms: [alarm]}: Pick<Told, "pace" | "alarms">): boolean =>
  alarm?.alarm === "waning" &&
  Boolean(alarm.chart?.changeOn) &&
  pace !== null &&
  pace >= 0.06 &&
  pace < slowerPace;

/** The state of a community in one sentence: what its people said, then how it ended, then its warning, then its pace. */
export function headingOf(community: Told, minimum: number): string {
  const {name, stateWords, underMinimum, members} = community;
  const words = stateWords ? stateWords[0].toLowerCase() + stateWords.slice(1) : "";
  if (community.state === "resting") return say("saidResting", {name, words: words || "resting"});
  if (community.state === "elsewhere")
    return say("elsewhere", {name, words: words || "meets elsewhere"});
  if (community.state === "ended") return endOf(community);
  const alarm = tellable(community);
  if (alarm) return warned(community, alarm);
  if (underMinimum) return say(members === null ? "underMinimum" : "fewActive", {name, minimum});
  return paced(community);
}

function endOf({name, stage}: Told): string {
  switch (stage) {
    case "fulfilled":
      return say("metPurpose", {name});
    case "merged":
      return say("becamePart", {name});
    case "split":
      return say("splitUp", {name});
    case "faded":
      return say("silentSince", {name});
    default:
      return say("hasEnded", {name});
  }
}

function warned({name, pace}: Told, {alarm, chart}: Told["alarms"][number]): string {
  switch (alarm) {
    case "waning":
      if (pace === null || pace < 0.06) return say("slowerYoung", {name});
      return chart?.changeOn && pace < slowerPace
        ? say("slower", {name, share: shareWords(pace), month: monthName(chart.changeOn)})
        : say("slowerPlain", {name});
    case "no_steward":
      return say("withoutSteward", {name});
    case "rests_on_few":
      return say("restsOnFew", {name});
    case "unanswered":
      return say("questionsWait", {name});
    case "closed_circle":
      return say("newcomersUnheard", {name});
    case "emerging":
      return say("growsTogether", {name});
  }
}

function paced({name, pace, usual}: Told): string {
  if (pace === null) return say(usual ? "mostlySilent" : "tooYoung", {name});
  if (pace < 0.75) return say("quieter", {name});
  return pace > 1.25 ? say("growsBeyond", {name}) : say("usualPace", {name});
}

const shares: readonly (readonly [upTo: number, words: string])[] = [
  [0.15, "a tenth"],
  [0.3, "a quarter"],
  [0.42, "a third"],
  [0.58, "half"],
  [0.71, "two thirds"],
  [1, "three quarters"]
];

/** The nearest simple fraction: "half", "a third". */
export const shareWords = (share: number): string =>
  shares.find(([upTo]) => share < upTo)?.[1] ?? "nearly all";
