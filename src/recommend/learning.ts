import type {Csr, Structure} from "../graph/csr.ts";
import type {Kind} from "./signal.ts";

/** What people did with suggestions of one kind, a row each. */
export interface Judged {
  readonly person: Int32Array;
  readonly item: Int32Array;
  /** How far it moves what is like the item, −1 to 1. */
  readonly weight: Float64Array;
  /** 1: not to be suggested again. */
  readonly refused: Uint8Array;
}

/** What recommendations are made from. People, communities, questions and courses are dense numbers. */
export interface Learning {
  /** Days since 1 January 1970, UTC; every other `day` is earlier. */
  readonly today: number;
  /** Counts of people under this are not quoted in a reason. */
  readonly minimumGroup: number;
  readonly consent: {
    readonly mentors: "asked" | "unless_opted_out";
    readonly connections: "asked" | "unless_opted_out";
  };
  readonly people: People;
  /** Ties of the current window, presence in a thread included. */
  readonly ties: Csr;
  /** With whom a person has spoken directly, in either direction, in the past year. */
  readonly known: Structure;
  /** [people] how open each is to meeting others just now, as `opennessOf` says. */
  readonly openness: Float64Array;
  /** How ties stood some weeks ago, and whom people met since: of one day or several; none where the data are too young. */
  readonly earlier: readonly Earlier[];
  readonly communities: Communities;
  readonly questions: Questions;
  readonly answers: Answers;
  readonly threads: Threads;
  readonly courses: Courses;
  readonly enrolments: Enrolments;
  readonly judged: Readonly<Record<Kind, Judged>>;
}

export interface Earlier {
  readonly today: number;
  readonly ties: Csr;
  readonly openness: Float64Array;
  /** With whom each person has spoken for the first time since. */
  readonly met: Structure;
}

export interface People {
  readonly pseudonyms: readonly string[];
  /** Org unit and manager; −1 unknown. */
  readonly unit: Int32Array;
  /** Path of the unit `a/b/c`, and what somebody works as; empty unknown. */
  readonly units: readonly string[];
  readonly titles: readonly string[];
  readonly manager: Int32Array;
  /** 1: left, or paused everything: neither asked nor proposed. */
  readonly away: Uint8Array;
  /** 1 yes, −1 no, 0 nothing said. */
  readonly mentors: Int8Array;
  readonly connections: Int8Array;
  /** 1: would like to meet people of other units. */
  readonly bridging: Uint8Array;
  /** People a mentor has room for; −1 nothing said. */
  readonly capacity: Int32Array;
  readonly interests: readonly (readonly string[])[];
  readonly languages: readonly (readonly string[])[];
  /** Minutes that their clocks are ahead of UTC today; NaN unknown. */
  readonly clocks: Float64Array;
  /** Names of the skills a person has. */
  readonly skills: readonly (readonly string[])[];
  /** Never match person i with these. */
  readonly vetoes: Structure;
}

export interface Communities {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** 1: living, and everybody may know of it. */
  readonly open: Uint8Array;
  /** Name, purpose and commonest words. */
  readonly words: readonly string[];
  /** People who take part in community c. */
  readonly members: Structure;
  /** Share of first posts that got a reply; NaN where there were too few. */
  readonly heard: Float64Array;
}

/** Questions of the last two years. */
export interface Questions {
  readonly asker: Int32Array;
  /** −1: outside all. */
  readonly community: Int32Array;
  readonly day: Int32Array;
  readonly titles: readonly string[];
  readonly tags: readonly string[];
}

export interface Answers {
  readonly question: Int32Array;
  readonly person: Int32Array;
  /** 1: the asker accepted it, or said thanks for it. */
  readonly accepted: Uint8Array;
}

/** Who wrote in which thread of the last half year. */
export interface Threads {
  readonly titles: readonly string[];
  /** People of thread t. */
  readonly people: Structure;
}

export interface Courses {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Title, skills and description. */
  readonly words: readonly string[];
  readonly languages: readonly string[];
  /** 1 beginners, 2 intermediate, 3 advanced; 0 unknown. */
  readonly levels: Uint8Array;
  /** Names of the skills a course teaches, as those of people. */
  readonly skills: readonly (readonly string[])[];
  readonly prerequisites: Structure;
  readonly retired: Uint8Array;
}

export interface Enrolments {
  readonly person: Int32Array;
  readonly course: Int32Array;
  readonly day: Int32Array;
  /** 1: completed, or taken up and not dropped where no completion is known. */
  readonly completed: Uint8Array;
  /** Which of the two, as reasons say it. */
  readonly did: "finished" | "took";
}
