import {meanOf, usualAt} from "../pace.ts";
import {durationWords, say} from "../words.ts";
import {type AlarmRule, type Around, latest} from "./rule.ts";
import type {CommunityLife} from "../community-life.ts";

const fewWaiting = 3;
const twice = 2;

/** Answers take twice as long as usual, or fewer come than in nine of ten of its own weeks; and questions wait now. */
export const unanswered: AlarmRule = {
  alarm: "unanswered",

  fires(life, window, around) {
    const now = window === around.windowStarts.length - 1;
    return (
      (!now || life.questionsWaiting >= fewWaiting) &&
      (slower(life, window, around) || fewer(life, window, around))
    );
  },

  tell(life, window, around) {
    const {series, questionsWaiting: count} = life;
    const usual = usualAt(series.medianAnswerHours, window, around.usualWeeks);
    const now = meanOf(series.medianAnswerHours, window);
    const [nowWords, usualWords] = [durationWords(now), durationWords(usual?.middle ?? now)];
    const answers =
      usual && now > usual.middle && nowWords !== usualWords
        ? say("answersSlower", {now: nowWords, usual: usualWords})
        : "";
    let since = window;
    while (since > 0 && (slower(life, since - 1, around) || fewer(life, since - 1, around)))
      since--;
    return {
      since: around.windowStarts[since],
      people: latest(series.members, window),
      sentences: [say("questionsWait", {count}), answers],
      series: series.medianAnswerHours,
      numbers: {questionsWaiting: count, answerHours: now, usualHours: usual?.middle ?? null}
    };
  }
};

function slower({series}: CommunityLife, window: number, {usualWeeks}: Around): boolean {
  const usual = usualAt(series.medianAnswerHours, window, usualWeeks);
  const now = meanOf(series.medianAnswerHours, window);
  return usual !== null && now > usual.high && now > twice * usual.middle;
}

function fewer({series}: CommunityLife, window: number, {usualWeeks}: Around): boolean {
  const usual = usualAt(series.answeredShare, window, usualWeeks);
  return usual !== null && meanOf(series.answeredShare, window) < usual.low;
}
