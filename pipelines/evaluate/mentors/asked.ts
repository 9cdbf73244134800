import type {Config} from "../../../src/config.ts";
import {clocksOn} from "../../../src/recommend/clocks.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {listsOf} from "../../../src/recommend/lists.ts";
import {learningAt as tiesAt, type Past} from "../connections/past.ts";

/** What was asked and answered, by time, beside who spoke to whom. */
export interface Asked extends Past {
  readonly consent: Config["privacy"]["mentors"];
  /** Who is led by whom, who said yes or no, who has how much room. */
  readonly standing: Pick<
    Learning["people"],
    "manager" | "mentors" | "capacity" | "languages" | "vetoes"
  >;
  /** [people] by whose clocks each works; empty unknown. */
  readonly timezones: readonly string[];
  readonly questions: {
    readonly asker: Int32Array;
    readonly community: Int32Array;
    readonly day: Float64Array;
    /** Title and tags. */
    readonly words: readonly string[];
  };
  /** Ordered by question. */
  readonly answers: {
    readonly question: Int32Array;
    readonly person: Int32Array;
    readonly day: Float64Array;
    /** When the asker accepted it or said thanks; infinite: never. */
    readonly acceptedDay: Float64Array;
  };
  /** Who wrote in which community, when. */
  readonly talked: {
    readonly person: Int32Array;
    readonly community: Int32Array;
    readonly day: Float64Array;
  };
  /** Who has which skill since when. */
  readonly skills: {
    readonly person: Int32Array;
    readonly name: readonly string[];
    readonly day: Float64Array;
  };
}

/** What recommendations would have been made from on the day `cut`: only rows before it are read. */
export function learningAt(past: Asked, cut: number): Learning {
  const learning = tiesAt(past, cut);
  const {asker, community, day, words} = past.questions;
  const asked = [...day.keys()].filter((question) => day[question] < cut);
  const place = new Int32Array(day.length).fill(-1);
  for (const [at, question] of asked.entries()) place[question] = at;
  const answered = [...past.answers.question.keys()].filter(
    (a) => past.answers.day[a] < cut && place[past.answers.question[a]] >= 0
  );
  return {
    ...learning,
    consent: {...learning.consent, mentors: past.consent},
    people: {
      ...learning.people,
      ...past.standing,
      clocks: clocksOn(past.timezones, cut),
      skills: skillsAt(past, cut)
    },
    questions: {
      asker: Int32Array.from(asked, (question) => asker[question]),
      community: Int32Array.from(asked, (question) => community[question]),
      day: Int32Array.from(asked, (question) => Math.floor(day[question])),
      titles: asked.map((question) => words[question]),
      tags: asked.map(() => "")
    },
    answers: {
      question: Int32Array.from(answered, (a) => place[past.answers.question[a]]),
      person: Int32Array.from(answered, (a) => past.answers.person[a]),
      accepted: Uint8Array.from(answered, (a) => Number(past.answers.acceptedDay[a] < cut))
    }
  };
}

function skillsAt({people, skills: {person, name, day}}: Asked, cut: number): string[][] {
  const rows = Int32Array.from(day, (since, row) => (since < cut ? person[row] : -1));
  const {starts, targets} = listsOf(people.length, rows, Int32Array.from(day.keys()));
  return people.map((_, one) => [
    ...new Set(Array.from(targets.subarray(starts[one], starts[one + 1]), (row) => name[row]))
  ]);
}
