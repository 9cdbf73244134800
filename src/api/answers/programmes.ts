import type {Static} from "typebox";
import {suppressed} from "../../privacy/suppress.ts";
import {bestFit} from "../../recommend/matching/best-fit.ts";
import {type Entries, type Mentee, type Mentor, programmeOf} from "../../recommend/matching/fit.ts";
import {reportOf} from "../../recommend/matching/report.ts";
import {stableMatching} from "../../recommend/matching/stable.ts";
import {sayAlone, sayMatch, whyAlone} from "../../recommend/matching/why.ts";
import type {Look} from "../look.ts";
import type {Programme} from "../programmes.ts";
import type {programmes as schema, report as reportSchema} from "../schemas/programmes.ts";
import {inOneLine, isPaused, preferencesOf} from "../visibility.ts";
import {personOf, withNames} from "./names.ts";

type Programmes = Static<typeof schema>;
type Item = Programmes["items"][number];
type TakingPart = Pick<Entries, "mentees" | "mentors">;
type Mine = NonNullable<Item["mine"]>;

/** Mentoring programmes as this reader may know them: organisers in sums, who takes part their own pair and why. */
export function programmesFor(look: Look): Programmes {
  const mayOrganise = look.principal.roles.has("leader");
  const items = [...look.live.standing.programmes.values()]
    .filter(
      ({state, joined}) =>
        mayOrganise || state === "open" || joined.has(look.principal.personId ?? "")
    )
    .map((programme) => itemOf(look, programme, mayOrganise))
    .reverse();
  return {mayOrganise, items};
}

function itemOf(look: Look, programme: Programme, mayOrganise: boolean): Item {
  const {id, title, until, state, joined} = programme;
  const reader = look.principal.personId;
  const entries = takingPart(look, programme);
  const {mentees, mentors, matched} = countsOf(look, programme, entries);
  const mayJoin =
    reader !== null && state === "open" && !joined.has(reader) && !isPaused(look, reader);
  return {
    id,
    title,
    until,
    state,
    mentees: mayOrganise ? mentees : null,
    mentors: mayOrganise ? mentors : null,
    withMentor: mayOrganise ? matched : null,
    mayJoin,
    mine: reader === null ? null : mineOf(look, programme, entries, reader),
    offers:
      mayJoin && reader !== null
        ? entries.mentors
            .filter((mentor) => mayMeet(look, reader, mentor.id))
            .map((mentor) => ({person: personOf(look, mentor.id), offers: mentor.offers}))
            .toSorted((a, b) => a.person.name.localeCompare(b.person.name))
        : []
  };
}

function countsOf(look: Look, programme: Programme, {mentees, mentors}: TakingPart) {
  const minimum = look.config.privacy.minimum_group;
  const [learning, helping] = suppressed([mentees.length, mentors.length], minimum).cells;
  const there = new Set([...mentees, ...mentors].map(({id}) => id));
  const matched = (programme.published?.detail.pairs ?? []).filter(
    (pair) => there.has(pair.mentee) && there.has(pair.mentor)
  ).length;
  const [having] = suppressed([matched, mentees.length - matched], minimum).cells;
  return {
    mentees: learning,
    mentors: helping,
    matched: programme.published && learning !== null ? having : null
  };
}

function mineOf(
  look: Look,
  programme: Programme,
  entries: TakingPart,
  reader: string
): Mine | null {
  const said = programme.joined.get(reader)?.detail;
  if (!said) return null;
  const pairs = programme.published?.detail.pairs ?? [];
  const alone = programme.published?.detail.alone.find(({mentee}) => mentee === reader);
  const learns = said.as === "mentee";
  return {
    as: said.as,
    words: said.words,
    wishes: (said.wishes ?? []).map((id) => personOf(look, id)),
    capacity: said.capacity ?? null,
    pairs: pairs
      .filter((pair) => (learns ? pair.mentee : pair.mentor) === reader)
      .flatMap((pair) => {
        const mentee = entries.mentees.find(({id}) => id === pair.mentee);
        const mentor = entries.mentors.find(({id}) => id === pair.mentor);
        if (!mentee || !mentor) return []; // one of them has left
        return [
          learns ? toMentee(look, mentee, mentor, programme) : toMentor(look, mentee, programme)
        ];
      }),
    alone: alone ? sayAlone[alone.because] : null
  };
}

function toMentee(look: Look, mentee: Mentee, mentor: Mentor, {title}: Programme) {
  const person = personOf(look, mentor.id);
  return {
    person,
    why: sayMatch(mentee, mentor, pastOf(look, mentee.id).get(mentor.id)?.text),
    draft: `Hello ${person.name},\n\nin ${title} we were matched: I want to learn ${mentee.wants}. Could we find half an hour this week or next?\n\nThank you`
  };
}

function toMentor(look: Look, mentee: Mentee, {title}: Programme) {
  const person = personOf(look, mentee.id);
  return {
    person,
    why: `They want to learn ${mentee.wants}.`,
    draft: `Hello ${person.name},\n\nin ${title} we were matched, and you want to learn ${mentee.wants}. When would half an hour suit you?\n\nBest wishes`
  };
}

/** Two ways to match those who take part, in sums. */
export function programmeReport(look: Look, programme: Programme): Static<typeof reportSchema> {
  const minimum = look.config.privacy.minimum_group;
  const entries = entriesOf(look, programme);
  const numbers = programmeOf(entries);
  const {mentees, mentors} = countsOf(look, programme, entries);
  const ways = (["fit", "stable"] as const).map((way) => ({
    way,
    ...reportOf(numbers, matched[way](numbers), minimum)
  }));
  return {mentees, mentors, ways};
}

const matched = {fit: bestFit, stable: stableMatching} as const;

/** Who learns from whom one way, and why the others have nobody: what is published. */
export function matchOf(look: Look, programme: Programme, way: "fit" | "stable") {
  const entries = entriesOf(look, programme);
  const numbers = programmeOf(entries);
  const mentorOf = matched[way](numbers);
  const places = entries.mentees.map(({id}, i) => ({id, i, mentor: entries.mentors[mentorOf[i]]}));
  return {
    way,
    pairs: places.flatMap(({id, mentor}) => (mentor ? [{mentee: id, mentor: mentor.id}] : [])),
    alone: places.flatMap(({id, i, mentor}) =>
      mentor ? [] : [{mentee: id, because: whyAlone(numbers, i)}]
    )
  };
}

/** Who takes part now, in the order of signing up; who paused or asked not to be included does not. */
function takingPart(look: Look, {joined}: Programme): TakingPart {
  const there = [...joined].filter(([id]) => !isPaused(look, id));
  const nobody = {vetoes: []};
  const mentors = there.flatMap(([id, {detail}]): Mentor[] =>
    detail.as === "mentor"
      ? [
          {
            id,
            capacity: detail.capacity ?? 1,
            least: 0,
            wishes: [],
            offers: detail.words,
            ...nobody
          }
        ]
      : []
  );
  const isMentor = new Set(mentors.map(({id}) => id));
  const mentees = there.flatMap(([id, {detail}]): Mentee[] => {
    if (detail.as === "mentor") return [];
    const wishes = (detail.wishes ?? []).filter((wish) => isMentor.has(wish));
    return [{id, wants: detail.words, wishes, ...nobody}];
  });
  return {mentees, mentors};
}

/** With what forbids a pair, and what the past says for it. */
function entriesOf(look: Look, programme: Programme): Entries {
  const {mentees, mentors} = takingPart(look, programme);
  const past = new Map(mentees.map(({id}) => [id, pastOf(look, id)]));
  return {
    mentees: mentees.map((mentee) => ({
      ...mentee,
      vetoes: mentors.map(({id}) => id).filter((mentor) => !mayMeet(look, mentee.id, mentor))
    })),
    mentors,
    past: (mentee, mentor) => past.get(mentee)?.get(mentor)?.amount ?? 0
  };
}

/** May the two be matched? Not where one leads the other, where either vetoed, or without a common language. */
function mayMeet(look: Look, one: string, other: string): boolean {
  const [a, b] = [preferencesOf(look, one), preferencesOf(look, other)];
  const speak = a.languages ?? [];
  const alike = speak.length === 0 || !b.languages?.length;
  return (
    one !== other &&
    !a.vetoes?.includes(other) &&
    !b.vetoes?.includes(one) &&
    !inOneLine(look, one, other) &&
    (alike || speak.some((language) => b.languages?.includes(language)))
  );
}

/** What the past says for mentors of one mentee: how near each stands to the best suggested to them, and why. */
function pastOf(look: Look, mentee: string): ReadonlyMap<string, {amount: number; text: string}> {
  const suggested = look.snapshot.recommendations.of(mentee).filter(({kind}) => kind === "mentor");
  return new Map(
    suggested.map(({itemId, score, reasons: [reason]}) => [
      itemId,
      {amount: score / suggested[0].score, text: withNames(look, reason.text)}
    ])
  );
}
