import type {ReasonKind} from "../insights/waning/signs.ts";

/** Something to try, and where it is known from. */
interface Play {
  readonly what: string;
  readonly source: string;
}

const plays = {
  answer: {
    what: "Two members answer every open question within two days, for a month",
    source:
      "Joyce & Kraut 2006: newcomers who got an answer wrote again in 56 of 100 cases, others in 44"
  },
  pair: {
    what: "Give each newcomer one person to ask, and greet their first post",
    source:
      "Choi, Alexander, Kraut & Levine 2010: a welcome, help and friendly correction kept newcomers writing longer"
  },
  recall: {
    what: "Ask those of the core who went quiet, one by one, what would bring them back",
    source:
      "Kraut & Resnick 2012: asked one by one, people answer more often than asked all together"
  },
  steward: {
    what: "Find a second steward, with an hour a week of their own",
    source: "Wenger, McDermott & Snyder 2002: a coordinator with time for it matters most"
  },
  share: {
    what: "Ask three quiet members to open one thread each on what they work on",
    source: "Kraut & Resnick 2012: a small, definite request to one person is met more often"
  },
  guest: {
    what: "Invite an expert, or bring a document, from a neighbouring community",
    source: "Wenger, McDermott & Snyder 2002: a view from outside opens what has closed"
  },
  join: {
    what: "Ask whether a neighbouring community could carry it on together",
    source: "Wenger, McDermott & Snyder 2002: to merge is one way to go on"
  },
  close: {
    what: "Where its work is done: close it with honour, and keep what it made",
    source: "Wenger, McDermott & Snyder 2002: an end that is said leaves its people free"
  }
} as const satisfies Record<string, Play>;

type Name = keyof typeof plays;

const byAlarm: Readonly<Record<string, readonly Name[]>> = {
  waning: ["recall", "guest", "join", "close"],
  unanswered: ["answer", "guest"],
  closed_circle: ["pair", "answer"],
  no_steward: ["steward", "join"],
  rests_on_few: ["share", "steward"],
  emerging: []
};
const byReason: Readonly<Partial<Record<ReasonKind, Name>>> = {
  answers: "answer",
  newcomers: "pair",
  core: "recall",
  steward: "steward",
  few: "share",
  borders: "guest"
};
const most = 3;

/** What to try for warnings of these kinds, best first: what mends the reasons that add most goes before all else. */
export function playsFor(
  alarms: readonly string[],
  reasons: readonly ReasonKind[] = []
): readonly Play[] {
  const names = [
    ...reasons.flatMap((of) => byReason[of] ?? []),
    ...alarms.flatMap((alarm) => byAlarm[alarm] ?? [])
  ];
  return [...new Set(names)].slice(0, most).map((name) => plays[name]);
}
