import {listOf, listsOf} from "../lists.ts";
import type {Signal} from "../signal.ts";
import {tallyOf} from "../tally.ts";
import {month, quoted} from "../words.ts";

/** What was taken up or finished longer ago is neither being learned nor fresh. */
const yearDays = 365;
const halfLifeDays = 120;

/**
 * Who lately finished the course that one is taking: they still know what was hard. Of those alone who said yes to being
 * asked, since the reason tells what they learned.
 */
export const oneStepAhead: Signal = {
  id: "one-step-ahead",
  kind: "mentor",
  weight: 1,

  learn({people, courses, enrolments: {person, course, day, completed}, today}) {
    const rows = Int32Array.from(day.keys());
    const fresh = (row: number) => today - day[row] <= yearDays;
    const finished = rows.filter((row) => completed[row] && people.mentors[person[row]] === 1);
    const ahead = listsOf(
      courses.ids.length,
      finished.map((row) => (fresh(row) ? course[row] : -1)),
      finished
    );
    const taken = listsOf(people.pseudonyms.length, person, rows);
    const {sums, raise, met, clear} = tallyOf(people.pseudonyms.length);
    const latest = new Int32Array(people.pseudonyms.length); // the row by which each is ahead
    return (one) => ({
      speak(say) {
        clear();
        for (const learning of unfinished(listOf(taken, one)))
          for (const row of listOf(ahead, learning))
            if (raise(person[row], 2 ** ((day[row] - today) / halfLifeDays)))
              latest[person[row]] = row;
        for (const mentor of met()) say(mentor, sums[mentor]);
      },
      explain(mentor) {
        const row = latest[mentor];
        return {
          text: `{${people.pseudonyms[mentor]}} finished ${quoted(courses.titles[course[row]])}, which you are taking, in ${month(day[row])}.`,
          about: [courses.ids[course[row]]]
        };
      }
    });

    function unfinished(mine: Uint32Array): Set<number> {
      const open = new Set<number>();
      for (const row of mine) if (fresh(row) && !completed[row]) open.add(course[row]);
      for (const row of mine) if (completed[row]) open.delete(course[row]);
      return open;
    }
  }
};
