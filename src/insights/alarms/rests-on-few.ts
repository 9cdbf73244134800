import {meanOf, usualAt} from "../pace.ts";
import {say} from "../words.ts";
import {type AlarmRule, wholePeople} from "./rule.ts";

/** Five of seven always write most: in smaller rounds concentration says nothing. */
const leastActive = 8;
const judgedOver = 8;
const half = 0.5;
const more = 0.1;

/** The five who write most write more than half, and a tenth more than they used to. */
export const restsOnFew: AlarmRule = {
  alarm: "rests_on_few",

  fires({series}, window, {usualWeeks}) {
    const usual = usualAt(series.topShare, window, usualWeeks);
    const now = meanOf(series.topShare, window, judgedOver);
    return (
      usual !== null &&
      meanOf(series.active, window, judgedOver) >= leastActive &&
      now > half &&
      now > Math.max(usual.high, usual.middle + more)
    );
  },

  tell({series}, window, {usualWeeks, windowStarts}) {
    const now = meanOf(series.topShare, window, judgedOver);
    const usual = usualAt(series.topShare, window, usualWeeks)?.middle ?? 0;
    const others = Math.max(0, wholePeople(meanOf(series.active, window)) - 5);
    let since = window;
    while (since > 0 && series.topShare[since - 1] > usual) since--;
    return {
      since: windowStarts[since],
      people: wholePeople(meanOf(series.active, window)),
      sentences: [
        say("fewWrite", {now: Math.round(now * 100), usual: Math.round(usual * 100)}),
        say("othersWrite", {count: others})
      ],
      series: series.topShare,
      numbers: {share: now, usual, others}
    };
  }
};
