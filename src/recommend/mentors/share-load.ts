import {topK} from "../../graph/top-k.ts";
import {evenly} from "../../stats/evenly.ts";
import {hardlyTogether} from "../clocks.ts";
import {deskOf, type Order, type Staff} from "../desk.ts";
import {loadPrices, type Shortlist, worths} from "./load-prices.ts";

/** Of so many people's lists prices are found, evenly spread over all. */
const sample = 400;
/** Only the best so many by score are put in order. */
const among = 200;
/** Who helps with all that somebody asks in some weeks is less certain than scores say of one question. */
const certainty = 0.75;
/** Whoever is hardly at work when the asker is answers a day later: so much of their chance counts. */
const laterCounts = 0.5;

/**
 * The desk of mentors, at which the load is shared: of those who know nearly as much, who is suggested to many makes room
 * for who is suggested to few, and who is hardly at work when one is for who is. Scores and reasons stay what they are; the
 * order is by what a place there is worth.
 *
 * @param mayLose so much of what the lists are expected to find may be given up; 0: everybody's list is by score and clocks alone.
 */
export function mentorDesk(staff: Staff, mayLose = 0.027): ReturnType<typeof deskOf> {
  const {capacity, clocks, pseudonyms} = staff.learning.people;
  const shortlists: Shortlist[] = [];
  let asker = 0;
  const counts = (mentor: number) =>
    hardlyTogether(clocks[asker], clocks[mentor]) ? laterCounts : 1;
  let order: Order = (candidates, scores, _, may) => {
    shortlists.push(shortlistOf(candidates, scores, {may, counts}));
    return new Uint32Array();
  };
  const desk = deskOf("mentor", {...staff, among, order: (...asked) => order(...asked)});
  const listFor = (person: number) => {
    asker = person;
    return desk(person);
  };
  if (mayLose > 0) for (const person of evenly([...pseudonyms.keys()], sample)) listFor(person);
  const prices = loadPrices(shortlists, {room: roomOf(capacity), mayLose, most: staff.most});
  const worth = new Float64Array(pseudonyms.length);
  order = (candidates, scores, most, may) => {
    const shortlist = shortlistOf(candidates, scores, {may, counts});
    worths(shortlist, prices, worth);
    return topK(shortlist.mentors, worth, most);
  };
  return listFor;
}

/** Scores are those of a conditional logit. @param counts so much of a mentor's chance. */
function shortlistOf(
  candidates: ArrayLike<number>,
  scores: Float64Array,
  {may, counts}: {may: Parameters<Order>[3]; counts: (mentor: number) => number}
): Shortlist {
  const mentors = topK(candidates, scores, among, may);
  const chances = Float64Array.from(
    mentors,
    (mentor) => counts(mentor) * Math.exp(certainty * (scores[mentor] - scores[mentors[0]]))
  );
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  return {mentors, chances: chances.map((chance) => chance / all)};
}

/** For how many questions each has room, beside what is usual; who said nothing has as much as is usual. */
function roomOf(capacity: Int32Array): Float64Array {
  const said = capacity.filter((room) => room > 0);
  const usual = said.reduce((sum, room) => sum + room, 0) / said.length;
  return Float64Array.from(capacity, (room) => (room > 0 ? room / usual : 1));
}
