import {topicWords} from "./topics.ts";

export interface ObjectiveText {
  readonly id: string;
  /** Phrases that name it; where there are none its title does. */
  readonly keywords: readonly string[];
  readonly title: string;
}

export interface CommunityTalk {
  readonly id: string;
  /** Its name and purpose. */
  readonly about: string;
  /** Titles and tags of its threads of the last half year, one text a thread. */
  readonly threads: readonly string[];
}

/** A community that seems to work on an objective, with what speaks for it. */
export interface Proposal {
  readonly objectiveId: string;
  readonly communityId: string;
  /** 0–1: the share of its threads about the objective, and of the objective's words in its name and purpose. */
  readonly alignment: number;
  readonly threads: number;
  readonly ofThreads: number;
  /** The objective's phrases most used there, most first. */
  readonly phrases: readonly string[];
  /** The purpose itself names the objective. */
  readonly named: boolean;
}

const fewestThreads = 5;
const leastAlignment = 0.2;
const timesUsual = 2;
const mostProposals = 3;

/**
 * Which communities already talk about an objective: those in which its phrases stand in at least five threads, and
 * at least twice as often as in the organisation's threads together, or whose name and purpose hold one of them.
 * At most three for each objective, the most aligned first.
 *
 * alignment = 1 − (1 − share of threads) × (1 − share of phrases in name and purpose)
 */
export function proposalsFor(
  objectives: readonly ObjectiveText[],
  communities: readonly CommunityTalk[]
): Proposal[] {
  const asked = objectives.map((objective) => ({id: objective.id, phrases: phrasesOf(objective)}));
  const wanted = new Set(asked.flatMap(({phrases}) => phrases.flatMap(({parts}) => parts)));
  const texts = textsOf(communities, wanted);
  const talks = communities.map(({id, about}, c) => ({
    id,
    aboutWords: wordSet(about),
    threads: texts.of[c]
  }));
  const all = talks.reduce((sum, {threads}) => sum + threads.length, 0);

  return asked.flatMap(({id: objectiveId, phrases}) => {
    const held = phrases.map(({parts}) => heldBy(texts, parts));
    const isAbout = new Set(held.flatMap((own) => [...own]));
    const about = talks.map(({threads}) => countIn(threads, isAbout));
    const usual = about.reduce((sum, count) => sum + count, 0) / Math.max(1, all);
    return talks
      .map(({id, aboutWords, threads}, c) => {
        const share = about[c] / Math.max(1, threads.length);
        const inPurpose = phrases.filter(({parts}) => holds(aboutWords, parts)).length;
        const talked = about[c] >= fewestThreads && share >= timesUsual * usual;
        return {
          objectiveId,
          communityId: id,
          alignment: 1 - (1 - (talked ? share : 0)) * (1 - inPurpose / Math.max(1, phrases.length)),
          threads: talked ? about[c] : 0,
          ofThreads: threads.length,
          named: inPurpose > 0,
          own: threads
        };
      })
      .filter(({alignment}) => alignment >= leastAlignment)
      .sort((a, b) => b.alignment - a.alignment || (a.communityId < b.communityId ? -1 : 1))
      .slice(0, mostProposals)
      .map(({own, ...proposal}) => ({
        ...proposal,
        phrases: commonest(phrases.map(({text}, p) => ({text, count: countIn(own, held[p])})))
      }));
  });
}

/** All threads by number, equal texts once, and which of them hold a word that an objective is named by. */
interface Texts {
  /** Of each community. */
  readonly of: readonly Int32Array[];
  readonly holding: ReadonlyMap<string, ReadonlySet<number>>;
}

function textsOf(communities: readonly CommunityTalk[], wanted: ReadonlySet<string>): Texts {
  const numbers = new Map<string, number>();
  const holding = new Map<string, Set<number>>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(text, number);
    for (const word of wordSet(text)) {
      if (!wanted.has(word)) continue;
      const texts = holding.get(word);
      if (texts) texts.add(number);
      else holding.set(word, new Set([number]));
    }
    return number;
  };
  return {of: communities.map(({threads}) => Int32Array.from(threads, numberOf)), holding};
}

/** The texts that hold all parts of a phrase. */
function heldBy({holding}: Texts, [first, ...others]: readonly string[]): Set<number> {
  const texts = [...(holding.get(first) ?? [])];
  return new Set(texts.filter((text) => others.every((part) => holding.get(part)?.has(text))));
}

function countIn(threads: Int32Array, texts: ReadonlySet<number>): number {
  let count = 0;
  if (texts.size > 0) for (const text of threads) if (texts.has(text)) count++;
  return count;
}

/** The evidence of a proposal as a sentence. */
export function proposalWords({threads, ofThreads, phrases, named}: Proposal): string {
  const titles = phrases
    .slice(0, 2)
    .map((phrase) => `*${phrase}*`)
    .join(" and ");
  if (threads === 0) return "Its name and purpose speak of it.";
  return `${threads} of its ${ofThreads} threads of the last half year are about ${titles}${named ? ", and its purpose names it" : ""}.`;
}

interface Phrase {
  readonly text: string;
  readonly parts: readonly string[];
}

function phrasesOf({keywords, title}: ObjectiveText): Phrase[] {
  const texts = keywords.length > 0 ? keywords : topicWords(title);
  return texts
    .map((text) => ({text, parts: [...wordSet(text)]}))
    .filter(({parts}) => parts.length > 0);
}

const commonest = (counts: readonly {text: string; count: number}[]): string[] =>
  counts
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .map(({text}) => text);

const holds = (words: ReadonlySet<string>, parts: readonly string[]): boolean =>
  parts.every((part) => words.has(part));

/** Topic words, the plural's s cut. */
const wordSet = (text: string): Set<string> =>
  new Set(
    topicWords(text)
      .flatMap((word) => word.split("-"))
      .map((word) => (word.length > 3 ? word.replace(/(?<=[^su])s$/u, "") : word))
  );
