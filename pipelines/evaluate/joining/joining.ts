import type {Config} from "../../../src/config.ts";
import {fail} from "../../../src/errors.ts";
import {topK} from "../../../src/graph/top-k.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {ruleFor} from "../../../src/recommend/rules.ts";
import {measured, pairedLine} from "../by-person.ts";
import type {Past} from "../connections/past.ts";
import {pastOfHome} from "../connections/read.ts";
import {type Grade, gradeOf} from "../courses/grade.ts";
import {type Inside, ownHome} from "../inside.ts";
import {learningOf} from "../learning-of.ts";
import {inEach} from "../organisation.ts";
import type {Asked, Report} from "../task.ts";
import {methods} from "./methods.ts";
import {suite} from "./suite.ts";

/** Who joins which community next? In simulated organisations, or on a home's own past. @throws USAGE */
export async function evaluateJoining({home, scenario, progress}: Asked): Promise<Report> {
  const places =
    home === undefined
      ? await inEach(suite.organisations, {scenario, progress}, joinedIn)
      : [{name: home, found: await joinedIn(ownHome(home))}];
  return gradeJoining(places);
}

/** What was known on a day, and who joined what in the days after it. */
export interface Joined {
  readonly learning: Learning;
  readonly cases: readonly {readonly person: number; readonly wanted: readonly number[]}[];
}

async function joinedIn(inside: Inside): Promise<Joined> {
  const past = await pastOfHome(inside);
  const cut = Math.floor(past.talk.day.at(-1) ?? 0) - suite.periodDays;
  const asOf = new Date(cut * 86_400_000).toISOString().slice(0, 10);
  return joinedSince(past, cut, await learningOf({...inside, config: open(inside.config), asOf}));
}

/** What is found is left out: nobody joins it by a roster. */
const open = (config: Config): Config => ({
  ...config,
  privacy: {...config.privacy, found: "outlined"}
});

/** Whom the roster has as new since the cut, of people and communities known before it. */
export function joinedSince({people, roster}: Past, cut: number, learning: Learning): Joined {
  const personOf = new Map(learning.people.pseudonyms.map((id, person) => [id, person]));
  const communityOf = new Map(learning.communities.ids.map((id, community) => [id, community]));
  const mayJoin = ruleFor("community", learning);
  const wanted = new Map<number, number[]>();
  for (const [row, since] of roster.since.entries()) {
    const person = personOf.get(people[roster.person[row]]);
    const community = communityOf.get(roster.communities[roster.community[row]]);
    if (since < cut || person === undefined || community === undefined) continue;
    if (!learning.people.away[person] && mayJoin(person)(community))
      wanted.set(person, [...(wanted.get(person) ?? []), community]);
  }
  return {
    learning,
    cases: [...wanted]
      .map(([person, joined]) => ({person, wanted: [...new Set(joined)].sort((a, b) => a - b)}))
      .sort((a, b) => a.person - b.person)
  };
}

interface Graded {
  readonly method: string;
  readonly grades: readonly (Grade & {readonly person: string})[];
}

/** @throws USAGE where nobody joined anything */
export function gradeJoining(
  places: readonly {readonly name: string; readonly found: Joined}[]
): Report {
  if (places.every(({found}) => found.cases.length === 0)) fail("USAGE", "nobody in it joined");
  const graded = methods.map(({name, learn}): Graded => {
    const grades = places.flatMap(({name: place, found: {learning, cases}}) => {
      const [scorer, mayJoin] = [learn(learning), ruleFor("community", learning)];
      const all = Uint32Array.from(learning.communities.ids.keys());
      return cases.map((one) => {
        const list = topK(all, scorer(one.person), suite.listLength, mayJoin(one.person));
        return {...gradeOf(list, one, suite.listLength), person: `${place} ${one.person}`};
      });
    });
    return {method: name, grades};
  });
  const {listLength: k} = suite;
  return {
    task: "joining",
    lines: [
      measured(`Hits@${k}`, graded, ({hit}) => hit),
      measured(`MRR@${k}`, graded, ({mrr}) => mrr),
      measured(`NDCG@${k}`, graded, ({ndcg}) => ndcg),
      pairedLine(`Hits@${k}: coppice, less`, graded, ({hit}) => hit),
      pairedLine(`NDCG@${k}: coppice, less`, graded, ({ndcg}) => ndcg)
    ],
    notes: [
      `${graded[0].grades.length} people joined a community in ${suite.periodDays} days. In brackets: 95 % of people drawn again. Every community open to somebody is ranked; where one takes part already is left out.`,
      "What was known was built as of the first day, people, ties, communities and all."
    ]
  };
}
