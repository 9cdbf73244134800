/** Findings of charts, read aloud in place of the picture; chances in words. */
export const views = {
  about: "about {of} in 10",
  aboutRange: "about {of} in 10 ({low} to {high})",
  unlikely: "unlikely (under 1 in 10)",
  veryLikely: "very likely (over 9 in 10)",
  usualIs: "usual {value}",
  sparkFinding: "{latest} now, 26 weeks, usual {usual}",
  sparkFindingYoung: "{latest} now, 26 weeks, no usual yet",
  sparkNothing: "Too few people or no data to draw",
  lineFinding: "{title}: {latest} in the last week, usual {usual}, {change}",
  lineFindingPlain: "{title}: {latest} in the last week",
  firstPostsFinding: "First posts of 90 days: {heard} got a reply, {unheard} did not",
  heard: {by: "n", none: "none heard", one: "1 heard", many: "{n} heard"},
  unheard: {by: "n", none: "none not", one: "1 not", many: "{n} not"},
  stripFinding:
    "{n} communities against their own usual pace: {below} below half, {above} at one and a half times or more",
  lifeFinding: "People active a week from {from} to {to}: {latest} in the last week, usual {usual}",
  lifeFindingYoung: "People active a week from {from} to {to}: {latest} in the last week",
  whyFinding: "Its chance of waning is {chance}; most comes from {reason}",
  whyFindingPlain: "Its chance of waning is {chance}",
  whyNormal: "Normal for this size",
  whyTotal: "Together",
  whyRange: "{of} ({low} to {high})",
  addsMost: "adds most",
  addsMuch: "adds much",
  addsSome: "adds some",
  takesOff: "takes some off",
  never: "never",
  certain: "certain",
  inTen: "{n} in 10",
  rolesFinding: "Who takes part in the last four weeks: {parts}",
  circlesFinding: {
    by: "n",
    none: "No circles of at least {minimum} people",
    one: "One circle of people who talk with each other",
    many: "{n} circles; {links} pairs of them talk with each other"
  },
  circlePeople: {by: "n", one: "{n} person", many: "{n} people"},
  circleOf: "a circle of {n}",
  circleSome: "a circle without a name",
  storyFinding: {
    by: "n",
    none: "No community to tell of",
    one: "One community from {from} to {to}: {born} born, {merged} became part of another, {split} came out of another, {ended} ended",
    many: "{n} communities from {from} to {to}: {born} born, {merged} became part of another, {split} came out of another, {ended} ended"
  },
  storyMerge: "became part of {other}",
  storySplit: "came out of {other}",
  storyTogether: "its people worked as one with those of {other}",
  storyApart: "its people worked apart from those of {other} again",
  storyMove: "lost people to {other}",
  storyNow: "active a week now",
  storyEnded: "active a week at its end",
  namedFinding:
    "{named} communities by name beside {found} found in how people work; {unnamed} of those nobody named",
  aboutPeople: "{name} (about {n} people)",
  takePartFinding: {
    by: "n",
    none: "You took part nowhere in 16 weeks",
    one: "You took part in one community in 16 weeks",
    many: "You took part in {n} communities in 16 weeks"
  },
  linksFinding: {
    by: "objectives",
    one: "One objective, {links} links to communities",
    many: "{objectives} objectives, {links} links to communities"
  },
  topicsFinding: {
    by: "n",
    none: "No topic that no objective names",
    one: "One topic that no objective names: {first}",
    many: "{n} topics that no objective names; most people learn about {first}"
  },
  readingFinding: "{indicator}: {first} at first, {latest} now",
  sourceFinding: "Rows a week from {source}: {latest} in the last week",
  outcomesFinding:
    "Warnings since the start: {right} right, {wrong} wrong, {decided} decided by the steward, {open} still open"
} as const;
