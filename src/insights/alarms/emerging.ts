import type {CommunityLife} from "../community-life.ts";
import {meanOf} from "../pace.ts";
import {nearWords, say} from "../words.ts";
import {type AlarmRule, latest, wholePeople} from "./rule.ts";

/** New for half a year, in which people find each other; what was there when the data begin is not new. */
const newWeeks = 26;
const firstWindows = 4;

/** A found group younger than half a year, no part of an older one, that no declared community accounts for, and that keeps talking. */
export const emerging: AlarmRule = {
  alarm: "emerging",

  fires({origin, born: isNew, covers, series}, window) {
    const born = bornAt(series);
    return (
      origin === "detected" &&
      isNew &&
      covers === null &&
      born >= firstWindows &&
      window >= born &&
      window - born < newWeeks &&
      meanOf(series.active, window) >= 2
    );
  },

  tell({series}, window, {windowStarts, madeOn}) {
    const born = bornAt(series);
    const people = latest(series.members, window);
    const weeks = window - born + 1;
    const talked = series.active.subarray(born, window + 1).filter((active) => active > 0).length;
    return {
      since: windowStarts[born],
      people,
      sentences: [
        say("keepTogether", {since: nearWords(windowStarts[born], madeOn)}),
        weeks === 1
          ? ""
          : talked === weeks
            ? say("talkedAlways")
            : say("talkedWeeks", {count: talked, all: weeks})
      ],
      series: series.interactions,
      numbers: {active: wholePeople(meanOf(series.active, window)), weeks, talked}
    };
  }
};

const bornAt = ({members}: CommunityLife["series"]) => members.findIndex((people) => people > 0);
