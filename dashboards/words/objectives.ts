/** Objectives: which have a living community behind them. */
export const objectives = {
  objectivesAsk: "Which objectives have a living community behind them?",
  objectivesAnswer: {
    by: "living",
    none: "None of {all:words} objectives has a living community behind it",
    one: "One of {all:words} objectives has a living community behind it",
    many: "{living:Words} of {all:words} objectives have a living community behind them"
  },
  objectivesAll: {
    by: "all",
    one: "The one objective has a living community behind it",
    many: "All {all:words} objectives have a living community behind them"
  },
  objectivesEmpty: "No objectives yet",
  objectivesEmptyLead: "Paste five lines from your plan and see who already works on them.",
  gained: {
    by: "n",
    none: "What is proposed would give none of the others one.",
    one: "One more would, if you and the steward accept what is proposed.",
    many: "{n:Words} more would, if you and the stewards accept what is proposed."
  },
  nobody: {
    by: "n",
    none: "None has nobody.",
    one: "One has nobody: {which}.",
    many: "{n:Words} have nobody: {which}."
  },
  nobodyMany: "{n:Words} have nobody.",
  objectivesHead: "Objectives",
  communitiesHead: "Communities",
  legendAgreed: "accepted by both sides, thicker is closer",
  legendProposed: "proposed",
  legendLiving: "living",
  legendNeed: "nobody, or needs attention",
  noObjective: "no objective",
  linksCaption: "Lines join an objective to the communities behind it.",
  matrixSub:
    "More than the eye can follow as lines: dark cells are accepted, dashed ones proposed.",
  otherCommunities: {
    by: "n",
    none: "",
    one: "One more community has no objective.",
    many: "{n} more communities have no objective."
  },
  proposedTitle: {
    by: "n",
    none: "Nothing is proposed",
    one: "Proposed: one link to decide",
    many: "Proposed: {n:words} links to decide"
  },
  proposedSub: "A link holds when you and the steward both accept it.",
  proposedNone:
    "Links are proposed where threads and purposes speak of the same. They come with each refresh.",
  accept: "Accept",
  refuse: "Refuse, because …",
  stewardAccepted: "steward has accepted",
  stewardRefused: "steward has refused",
  stewardWaits: "steward has not answered",
  stewardNone: "no steward: you decide",
  strategistAccepted: "a strategist has accepted",
  moreProposals: "Show all {n} proposals",
  topicsTitle: "Learned, but in no objective",
  topicsSub: "Topics with at least {minimum} people in 12 weeks",
  topicsNone: "No topic is learned by {minimum} people or more outside the objectives.",
  makeObjective: "Make it an objective",
  whichTopic: "Which topic?",
  whichTopicAfter:
    "A steward or strategist links communities to it; proposals come with the next refresh.",
  broughtTitle: "What it brought: {title}",
  broughtCaption: "Measured reading, not proof: other things changed too.",
  valueTitle: "Value ledger",
  valueSub: "What communities brought since their data begin, and how we know.",
  valueNone: "Nothing is measured yet.",
  pasteTitle: "Paste objectives",
  pasteLabel: "One a line, or a table with columns such as title, indicator, target, ends",
  pasteAfter: "Links to communities are proposed with the next refresh.",
  understand: "See what is understood",
  understood: {
    by: "n",
    none: "Nothing was understood as an objective",
    one: "One objective understood",
    many: "{n} objectives understood"
  },
  leftOut: "Left out, line {line}: {why}",
  keepThese: {by: "n", none: "Keep", one: "Keep this one", many: "Keep these {n}"},
  endsOn: "ends {day}",
  target: "target {target}"
} as const;
