import {pick, type Random} from "./chance.ts";
import type {Topic} from "./topics.ts";

const symptoms = [
  "come back after a restart",
  "differ between two sites",
  "take twice as long since spring",
  "turn up only on Mondays",
  "look right and are wrong",
  "disappear from the report",
  "fail on the first try",
  "go unnoticed for days"
];
const occasions = [
  "after a firmware change",
  "before an audit",
  "in an old building",
  "with a new colleague",
  "without a second pair of hands",
  "at the end of a quarter",
  "when the usual expert is away",
  "on a bank holiday",
  "in bad weather",
  "with the new supplier"
];
const papers = [
  "checklist",
  "template",
  "worked example",
  "short guide",
  "drawing",
  "one-page summary"
];
const advice = [
  "Start with the smallest case and write down what you see at each step.",
  "We did this in spring: check the settings first, then the log of the night before.",
  "Two things helped us: a second reading an hour later, and asking the crew that was there last.",
  "Leave the old one in place until the new one has run for a week.",
  "The short guide covers it, page three; the order of the steps matters.",
  "Do not trust the summary, open the single record.",
  "It was the clock for us. Compare both times before anything else."
];

const questions: ((thing: string, act: string, random: Random) => string)[] = [
  (thing, _, random) => `Why do ${thing} ${pick(symptoms, random)}?`,
  (_, act, random) => `How do you ${act} ${pick(occasions, random)}?`,
  (thing, _, random) => `Has anybody had ${thing} that ${pick(symptoms, random)}?`,
  (thing, _, random) => `Who has a ${pick(papers, random)} for ${thing}?`,
  (thing, act) => `Is it safe to ${act} while there are ${thing}?`,
  (_, act) => `What is the quickest way to ${act}?`,
  (thing, _, random) => `What do you do about ${thing} ${pick(occasions, random)}?`,
  (thing) => `${capital(thing)}: who can help?`
];
const posts: ((thing: string, act: string, random: Random) => string)[] = [
  (thing, _, random) => `${capital(thing)} ${pick(occasions, random)}`,
  (thing, act) => `${capital(thing)}: how we ${act} now`,
  (thing, act) => `${capital(act)}, and what that does to ${thing}`,
  (thing) => `More on ${thing}`,
  (thing, act) => `On ${thing}, and how to ${act}`,
  (thing) => `${capital(thing)} again`
];
const documents: ((thing: string, act: string, random: Random) => string)[] = [
  (_, act, random) => `${capital(pick(papers, random))}: ${act}`,
  (thing, _, random) => `${capital(pick(papers, random))} for ${thing}`,
  (thing) => `All about ${thing}`
];

/** A question about one of the topic's things; ends in a question mark. */
export const questionTitle = (topic: Topic, thing: string, random: Random): string =>
  pick(questions, random)(thing, pick(topic.acts, random), random);

export const postTitle = (topic: Topic, thing: string, random: Random): string =>
  pick(posts, random)(thing, pick(topic.acts, random), random);

export const documentTitle = (topic: Topic, thing: string, random: Random): string =>
  pick(documents, random)(thing, pick(topic.acts, random), random);

export const questionText = (thing: string, place: string, random: Random): string =>
  `We see it ${pick(occasions, random)} at ${place}. What did you do about ${thing}?`;

/** Who knows answers to the point; others stay general. */
export const answerText = (topic: Topic, thing: string, knows: boolean, random: Random): string =>
  knows
    ? `About ${thing}: ${pick(topic.acts, random)}. ${pick(advice, random)}`
    : pick(advice, random);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
