import {onceEach, topicWords} from "./topics.ts";

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
  const wordsOf = onceEach(wordSet);
  const talks = communities.map((community) => ({
    ...community,
    aboutWords: wordSet(community.about),
    threadWords: community.threads.map(wordsOf)
  }));
  const allThreads = talks.flatMap(({threadWords}) => threadWords);

  return objectives.flatMap((objective) => {
    const phrases = phrasesOf(objective);
    const isAbout = (words: ReadonlySet<string>) => phrases.some(({parts}) => holds(words, parts));
    const usual = allThreads.filter(isAbout).length / Math.max(1, allThreads.length);
    return talks
      .map(({id, aboutWords, threadWords}) => {
        const threads = threadWords.filter(isAbout).length;
        const share = threads / Math.max(1, threadWords.length);
        const inPurpose = phrases.filter(({parts}) => holds(aboutWords, parts)).length;
        const talked = threads >= fewestThreads && share >= timesUsual * usual;
        return {
          objectiveId: objective.id,
          communityId: id,
          alignment: 1 - (1 - (talked ? share : 0)) * (1 - inPurpose / Math.max(1, phrases.length)),
          threads: talked ? threads : 0,
          ofThreads: threadWords.length,
          named: inPurpose > 0,
          threadWords
        };
      })
      .filter(({alignment}) => alignment >= leastAlignment)
      .sort((a, b) => b.alignment - a.alignment || (a.communityId < b.communityId ? -1 : 1))
      .slice(0, mostProposals)
      .map(({threadWords, ...proposal}) => ({
        ...proposal,
        phrases: commonest(phrases, threadWords)
      }));
  });
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

function commonest(phrases: readonly Phrase[], threads: readonly ReadonlySet<string>[]): string[] {
  return phrases
    .map(({text, parts}) => ({text, count: threads.filter((words) => holds(words, parts)).length}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .map(({text}) => text);
}

const holds = (words: ReadonlySet<string>, parts: readonly string[]): boolean =>
  parts.every((part) => words.has(part));

/** Topic words, the plural's s cut. */
const wordSet = (text: string): Set<string> =>
  new Set(
    topicWords(text)
      .flatMap((word) => word.split("-"))
      .map((word) => (word.length > 3 ? word.replace(/(?<=[^su])s$/u, "") : word))
  );
