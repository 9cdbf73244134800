import type {CommunityLife} from "../community-life.ts";
import {meanOf, usualAt} from "../pace.ts";
import {dayWords, digits, durationWords, say} from "../words.ts";
import {type AlarmRule, type Around, latest, wholePeople} from "./rule.ts";

/** Where most communities have a steward, one that never had any stands out. */
const mostHaveOne = 0.5;

/** Nobody looks after a declared community: the steward left, or it is one of the few without. */
export const noSteward: AlarmRule = {
  alarm: "no_steward",

  fires({origin, steward}, window, {windowStarts, lives}) {
    if (origin !== "declared" || steward.id !== null) return false;
    if (steward.last) return steward.last.until <= windowStarts[window];
    return window === windowStarts.length - 1 && stewarded(lives).share > mostHaveOne;
  },

  tell(life, window, around) {
    const {series, steward} = life;
    return {
      since: steward.last?.until ?? null,
      people: latest(series.members, window),
      sentences: [withoutSince(life, around), picture(life, window, around)],
      series: series.medianAnswerHours,
      numbers: {answerHours: meanOf(series.medianAnswerHours, window)}
    };
  }
};

function withoutSince({steward}: CommunityLife, {madeOn, lives}: Around): string {
  if (!steward.last) {
    const {count, all} = stewarded(lives);
    return say("stewardNever", {count, all});
  }
  const slots = {since: dayWords(steward.last.until, madeOn), steward: steward.last.id};
  return say(steward.last.left ? "stewardLeft" : "stewardStopped", slots);
}

function picture({series}: CommunityLife, window: number, {usualWeeks}: Around): string {
  const now = meanOf(series.medianAnswerHours, window);
  const usual = usualAt(series.medianAnswerHours, window, usualWeeks);
  const words = durationWords(now);
  if (usual && now >= usual.low) {
    const before = durationWords(usual.middle);
    return now > usual.high && words !== before
      ? say("answersSlower", {now: words, usual: before})
      : say("answersLike", {now: words});
  }
  if (!Number.isNaN(now)) return say("answersNow", {now: words});
  const count = wholePeople(meanOf(series.active, window));
  const active = usualAt(series.active, window, usualWeeks);
  return active
    ? say("activeNow", {count, usual: digits(active.middle)})
    : say("activeOnly", {count});
}

/** How many living declared communities have a steward. */
function stewarded(lives: readonly CommunityLife[]) {
  const declared = lives.filter(({origin, closedOn}) => origin === "declared" && closedOn === null);
  const count = declared.filter(({steward}) => steward.id !== null).length;
  return {count, all: declared.length, share: count / declared.length};
}
