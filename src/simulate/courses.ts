import {isoDay} from "./calendar.ts";
import {between, pick, type Random, randomFor} from "./chance.ts";
import type {Period} from "./period.ts";
import {skillOf} from "./skills.ts";
import {capital} from "./titles.ts";
import type {Topic} from "./topics.ts";
import type {CsvValue} from "./write.ts";

export interface Course {
  readonly id: string;
  readonly title: string;
  readonly topic: Topic;
  readonly level: "beginner" | "intermediate" | "advanced";
  readonly hours: number;
  readonly provider: string;
  readonly skills: readonly string[];
  readonly before: Course | undefined;
  readonly published: number;
  /** 0–1: how good it is, which its ratings follow. */
  readonly quality: number;
}

const providers = ["House academy", "Northlight Learning", "Open Bench", "Brightwater Institute"];
const mainTopics = 18;
const levels = ["beginner", "intermediate", "advanced"] as const;
const titles = {
  beginner: ["An introduction to NAME", "NAME: first steps", "NAME for newcomers"],
  intermediate: ["NAME in practice", "Working with THING", "A day on THING"],
  advanced: ["NAME for those who teach it", "Hard cases: THING", "Advanced NAME"]
} as const;

/** Three courses for each of the main topics, two for others, each level after the one before. */
export function coursesFor(topics: readonly Topic[], {seed, start}: Period): Course[] {
  const random = randomFor(seed, "courses");
  return topics.flatMap((topic, nth) => {
    const courses: Course[] = [];
    const count = nth < mainTopics ? 3 : 2;
    for (const level of levels.slice(0, count)) {
      courses.push(courseOn(topic, level, courses.at(-1), {random, start}));
    }
    return courses;
  });
}

function courseOn(
  topic: Topic,
  level: Course["level"],
  before: Course | undefined,
  {random, start}: {random: Random; start: number}
): Course {
  const thing = Math.floor(random() * topic.things.length);
  const title = pick(titles[level], random)
    .replace("NAME", topic.name)
    .replace("THING", topic.things[thing]);
  return {
    id: `course-${topic.id}-${levels.indexOf(level) + 1}`,
    title: capital(title),
    topic,
    level,
    hours: pick([1, 2, 3, 4, 6, 8, 12], random),
    provider: pick(providers, random),
    skills: [skillOf(topic), skillOf(topic, thing)],
    before,
    published: Math.floor(start - between(30, 900, random)),
    quality: between(0.35, 0.95, random)
  };
}

export const courseRow = (course: Course): CsvValue[] => [
  course.id,
  course.title,
  `${capital(course.topic.acts[0])}, ${course.topic.acts[1]}, and how to go on from there.`,
  course.provider,
  `https://example.org/courses/${course.id}`,
  "en",
  course.level,
  course.hours,
  course.skills.join(";"),
  course.before?.id ?? "",
  isoDay(course.published),
  ""
];
