import type {Usual} from "../../stats/usual.ts";
import type {CommunityLife} from "../community-life.ts";
import {slowerSince} from "../pace-changes.ts";
import {judgedWeeks, meanOf, paceAt, silentWeeks, usualAt} from "../pace.ts";
import {digits, durationWords, nearWords, say, shareWords} from "../words.ts";
import {cameTrue, standingAt, toldAt, type WaningTold} from "../waning/waning.ts";
import {type AlarmRule, type Around, latest, type Telling, wholePeople} from "./rule.ts";

/** Half of one's own usual, and silent for 30 days where nothing is usual yet. */
const halfPace = 0.5;
const silentForWeeks = 5;
/** Below two people a week, half is a matter of chance. */
const leastUsual = 2;
/** From this share of its usual on it is not slower to the eye. */
const stillUsual = 0.85;

/** It may well fall below half of its usual people within 90 days, or has; of a young one, 30 days of silence. */
export const waning: AlarmRule = {
  alarm: "waning",

  fires({id, series, outages}, window, {usualWeeks, waning}) {
    const standing = waning ? standingAt(waning, id, window) : "unknown";
    if (standing !== "unknown") return standing !== "calm";
    if (outages.subarray(Math.max(0, window - silentForWeeks + 1), window + 1).includes(1))
      return false; // nobody can know
    const usual = usualAt(series.active, window, usualWeeks);
    if (!usual) return silentWeeks(series, window) >= silentForWeeks;
    return usual.middle >= leastUsual && meanOf(series.active, window) < halfPace * usual.middle;
  },

  came({id}, window, {waning}) {
    return waning ? cameTrue(waning, id, window) : null;
  },

  tell(life, window, around) {
    const {series} = life;
    const told = around.waning && toldAt(around.waning, life.id, window);
    if (told) return foretold(life, window, around, told);
    const usual = usualAt(series.active, window, around.usualWeeks);
    const silent = silentWeeks(series, window);
    const pace = paceAt(series, window, around.usualWeeks);
    const slow = usual ? slowSince(life, window, usual) : window - silent + 1;
    const since = around.windowStarts[slow];
    const what = usual
      ? say("slower", {share: shareWords(pace), since: nearWords(since, around.madeOn)})
      : say("silent", {count: silent});
    return {
      since,
      people: latest(series.members, window),
      sentences: [what, usual ? picture(life, window, slow, around) : say("simpleRule")],
      series: series.active,
      numbers: {
        pace,
        now: meanOf(series.active, window),
        usual: usual?.middle ?? null,
        silentWeeks: silent
      }
    };
  }
};

/** It has not fallen yet: what may come, and the people of a usual week. */
function foretold(life: CommunityLife, window: number, around: Around, told: WaningTold): Telling {
  const {series} = life;
  const pace = paceAt(series, window, around.usualWeeks);
  return {
    since: null,
    people: latest(series.members, window),
    sentences: [
      pace < stillUsual ? say("mayHalve", {share: shareWords(pace)}) : say("mayHalveYet"),
      picture(life, window, window, around)
    ],
    series: series.active,
    numbers: {
      pace,
      now: meanOf(series.active, window),
      usual: usualAt(series.active, window, around.usualWeeks)?.middle ?? null,
      silentWeeks: silentWeeks(series, window)
    },
    chance: told
  };
}

/** Where its pace changed, else the four weeks that are judged. */
const slowSince = ({series}: CommunityLife, window: number, usual: Usual): number =>
  slowerSince(series.active, window, usual) ?? Math.max(0, window - judgedWeeks + 1);

/** Questions that wait say most; without any, the people of a usual week. */
function picture(
  {series, questionsWaiting: count}: CommunityLife,
  window: number,
  slow: number,
  around: Around
) {
  const answers = usualAt(series.medianAnswerHours, slow, around.usualWeeks);
  if (count > 0 && answers)
    return say("questionsWaitUsed", {count, usual: durationWords(answers.middle)});
  if (count > 0) return say("questionsWait", {count});
  const usual = digits(usualAt(series.active, window, around.usualWeeks)?.middle ?? 0);
  return say("activeNow", {count: wholePeople(meanOf(series.active, window)), usual});
}
