import type {Structure} from "../../src/graph/csr.ts";
import {csrOf} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";
import type {Judged, Learning} from "../../src/recommend/learning.ts";

const topics = ["welding", "forecasting", "contracts", "firmware", "safety", "tariffs"];

/** A small organisation in which everything happens at random: 30 people, 6 communities, 12 courses. */
export function organisation(seed: number): Learning {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const rows = (n: number, of: () => number) => Int32Array.from({length: n}, of);
  const lists = (count: number, items: number, chance: number): Structure => {
    const targets: number[] = [];
    const starts = new Uint32Array(count + 1);
    for (let i = 0; i < count; i++) {
      for (let item = 0; item < items; item++) if (random() < chance) targets.push(item);
      starts[i + 1] = targets.length;
    }
    return {starts, targets: Uint32Array.from(targets)};
  };
  const n = 30;
  const pseudonyms = Array.from({length: n}, (_, p) => `p_${String(p).padStart(2, "0")}`);
  const topic = () => topics[below(topics.length)];
  const ties = csrOf({
    people: n,
    from: rows(60, () => below(n)),
    to: rows(60, () => below(n)),
    weight: new Float64Array(60).fill(1)
  });

  const judged = (items: number): Judged => ({
    person: rows(20, () => below(n)),
    item: rows(20, () => below(items)),
    weight: Float64Array.from({length: 20}, () => random() * 2 - 1),
    refused: Uint8Array.from({length: 20}, () => below(2))
  });

  return {
    today: 20_000,
    minimumGroup: 5,
    consent: {mentors: "asked", connections: "unless_opted_out"},
    people: {
      pseudonyms,
      unit: rows(n, () => below(3)),
      units: pseudonyms.map((_, p) => (p % 7 === 0 ? "" : `works/${["north", "south"][p % 2]}`)),
      titles: pseudonyms.map((_, p) => ["", "Welder", "Planner"][p % 3]),
      manager: Int32Array.from(pseudonyms, (_, p) => (p === 0 ? -1 : 0)),
      away: Uint8Array.from(pseudonyms, () => (random() < 0.1 ? 1 : 0)),
      mentors: Int8Array.from(pseudonyms, () => below(3) - 1),
      connections: Int8Array.from(pseudonyms, () => below(3) - 1),
      bridging: Uint8Array.from(pseudonyms, (_, p) => p % 2),
      capacity: rows(n, () => below(4) - 1),
      interests: pseudonyms.map(() => (random() < 0.5 ? [topic()] : [])),
      languages: pseudonyms.map(() => (random() < 0.3 ? ["nl"] : ["en", "nl"])),
      clocks: Float64Array.from(pseudonyms, (_, p) => [60, Number.NaN, -240, 330][p % 4]),
      skills: pseudonyms.map(() => [topic()]),
      vetoes: lists(n, n, 0.02)
    },
    ties,
    known: ties,
    openness: Float64Array.from({length: n}, () => random() * 8),
    earlier: [],
    communities: {
      ids: topics.map((word) => `c_${word}`),
      names: topics.map((word) => `${word} circle`),
      open: Uint8Array.from(topics, (_, c) => (c === 5 ? 0 : 1)),
      words: topics,
      members: lists(topics.length, n, 0.3),
      heard: Float64Array.from(topics, () => random())
    },
    questions: {
      asker: rows(40, () => below(n)),
      community: rows(40, () => below(topics.length + 1) - 1),
      day: rows(40, () => 19_990 - below(500)),
      titles: Array.from({length: 40}, () => `How does ${topic()} work?`),
      tags: Array.from({length: 40}, topic)
    },
    answers: {
      question: rows(60, () => below(40)),
      person: rows(60, () => below(n)),
      accepted: Uint8Array.from({length: 60}, () => below(2))
    },
    threads: {
      titles: Array.from({length: 20}, () => `About ${topic()}`),
      people: lists(20, n, 0.1)
    },
    courses: {
      ids: Array.from({length: 12}, (_, c) => `course_${c}`),
      titles: Array.from(
        {length: 12},
        (_, c) => `${topics[c % 6]} ${c < 6 ? "basics" : "in depth"}`
      ),
      words: Array.from({length: 12}, (_, c) => topics[c % 6]),
      languages: Array.from({length: 12}, () => "en"),
      levels: Uint8Array.from({length: 12}, (_, c) => (c < 6 ? 1 : 3)),
      skills: Array.from({length: 12}, (_, c) => [topics[c % 6]]),
      prerequisites: {
        starts: Uint32Array.from({length: 13}, (_, c) => Math.max(0, c - 6)),
        targets: Uint32Array.from({length: 6}, (_, c) => c)
      },
      retired: Uint8Array.from({length: 12}, (_, c) => (c === 11 ? 1 : 0))
    },
    enrolments: {
      person: rows(300, () => below(n)),
      course: rows(300, () => below(12)),
      day: rows(300, () => 19_990 - below(600)),
      completed: Uint8Array.from({length: 300}, () => (random() < 0.7 ? 1 : 0)),
      did: "finished"
    },
    judged: {mentor: judged(n), course: judged(12), connection: judged(n), community: judged(6)}
  };
}
