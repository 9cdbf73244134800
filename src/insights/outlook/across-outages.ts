import type {Outage, PersonDays, Traces} from "./traces.ts";

/**
 * The same history as if the days on which all that tells of somebody was out had not been: their days before it move up
 * to those after it, by what was known on the day `now`. Others stay where they are.
 *
 * @returns the same traces where nothing was out. Time O(outages × rows).
 */
export function acrossOutages(traces: Traces, now: number): Traces {
  const before = traces.outages.filter(({from}) => from < now);
  if (before.length === 0) return traces;
  const later = (person: number, day: number) =>
    before.reduce((moved, outage) => moved + daysOut(outage, person, {day, now}), day);
  return {
    ...traces,
    done: moved(traces.done, later),
    turnedTo: moved(traces.turnedTo, later),
    goneFrom: traces.goneFrom.map((day, person) => (day < 0 ? day : later(person, day)))
  };
}

/** Days of an outage that lie between a day of somebody's and now. */
const daysOut = (
  {from, until, people}: Outage,
  person: number,
  {day, now}: {day: number; now: number}
): number => (people[person] ? Math.max(0, Math.min(until, now) - Math.max(day, from)) : 0);

function moved({starts, day}: PersonDays, later: (person: number, day: number) => number) {
  const days = day.slice();
  for (let person = 0; person + 1 < starts.length; person++)
    for (let row = starts[person]; row < starts[person + 1]; row++)
      days[row] = later(person, day[row]);
  return {starts, day: days};
}
