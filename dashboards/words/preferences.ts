/** Your data and preferences, and courses. */
export const preferences = {
  meAnswer: {
    by: "n",
    none: "Coppice knows nothing about you yet",
    one: "Coppice knows one kind of thing about you",
    many: "Coppice knows {n:words} kinds of things about you"
  },
  meAsks: "What is known about me, and what may be done with it?",
  meLead: "You decide what may be done with it. Each switch is saved at once.",
  askMeSwitch: "Ask me for help",
  askMeHint: "People with a question like one you answered may be told your name.",
  suggestSwitch: "Suggest me to others",
  suggestHint: "People who work on the same may be told that you do.",
  bridgingSwitch: "Show me people elsewhere",
  bridgingHint: "People of other units come first among those you could meet.",
  capacityLabel: "How often a month, at most",
  pauseSwitch: "Pause everything",
  pauseHint: "Nothing is suggested to you, and you to nobody.",
  pauseUntil: "Until",
  interestsLabel: "I want to learn about",
  interestsHint: "Words, with commas between them",
  languagesLabel: "Languages I speak",
  availabilityLabel: "When I am free",
  vetoLabel: "Never match me with",
  vetoHint: "Nobody is told.",
  vetoAdd: "Add somebody",
  vetoNone: "Nobody is suggested to you at the moment; whoever is can be added here.",
  keysSwitch: "Keys",
  keysHint: "Single keys such as j, k and / do something. Kept in this browser only.",
  saveWords: "Save",
  knownTitle: "What Coppice knows",
  knownNothing: "No source has told anything about you.",
  since: "since {day}",
  rowsKnown: {by: "n", none: "nothing", one: "1 row", many: "{n} rows"},
  inferredTitle: "What it worked out from that",
  thatIsWrong: "That is wrong",
  outlookTitle: "How likely it is that you take part in the next 90 days",
  outlookShow: "Show me",
  outlookIs: "{chance}.",
  outlookNothing: "There is too little to say.",
  leaveTitle: "Take it with you, or leave",
  exportIt: "Export what is known about me",
  leaveWords: "You may go at any time, and come back.",
  leaveOut: "Do not include me",
  includeMe: "Include me again",
  leaveOutTitle: "Not to be included",
  leaveOutNow:
    "From now: your name is on nobody's page, you are suggested to nobody, and nothing is suggested to you.",
  leaveOutNext:
    "From the next refresh: every result is as if you had never been here. What others said to you alone goes with you; a community you look after has no steward.",
  leaveOutKept:
    "Kept, unread: what your organisation handed over, so that you can come back. To have it erased, ask who runs Coppice here: it is one command and gives a receipt.",
  leftOutSince:
    "You are not included since {day}. Nothing is suggested to you, and your name is on nobody's page.",
  notIncluded: "You are not included",
  seesTitle: "Who can see you",
  seesName: {
    by: "n",
    none: "Your name: nobody, you take part nowhere.",
    one: "Your name: members of your community.",
    many: "Your name: members of your {n} communities."
  },
  seesPart: "What you take part in: you and, if you agree, their stewards.",
  seesForecast: "Forecasts: you.",
  saved: "Saved.",
  coursesAsk: "What can be learned here?",
  coursesAnswer: {
    by: "n",
    none: "No courses yet",
    one: "One course can be taken here",
    many: "{n} courses can be taken here"
  },
  coursesEmpty: "Bring a list of courses and who finished them.",
  coursesLead: "Search by title or skill.",
  finishedBy: {
    by: "n",
    none: "nobody finished it yet",
    one: "one person finished it",
    many: "{n} people finished it"
  },
  inLanguage: "in {language}",
  hours: {by: "n", one: "1 hour", many: "{n} hours"}
} as const;
