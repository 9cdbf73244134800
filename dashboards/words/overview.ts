/** Overview and the table of all communities. */
export const overview = {
  overviewAsks: "Which communities need somebody this week?",
  overviewAnswer: {
    by: "n",
    none: "No community needs you this week",
    one: "One community needs somebody this week",
    many: "{n:Words} communities need somebody this week"
  },
  overviewEmpty: "No communities yet",
  emptyBecause: {
    by: "n",
    none: "Bring a first source and its people, threads and weeks appear here.",
    one: "There is one week of talk. Groups are found from the second week on: what lasts one week alone may be an occasion. Bring another week, or the weeks before, or a list of communities that have a name.",
    many: "In {n:words} weeks of talk nobody keeps together more than chance would have it. Bring the weeks before, another source, or a list of communities that have a name."
  },
  foundFromSecond:
    "Groups that nobody named are found from the second week on: what lasts one week alone may be an occasion.",
  ofCommunities: {
    by: "n",
    one: "There is one community here.",
    many: "Of {n} communities, {parts}."
  },
  keepPace: {
    by: "n",
    none: "none keeps its usual pace",
    one: "1 keeps its usual pace",
    many: "{n} keep their usual pace"
  },
  growing: {by: "n", none: "none is growing", one: "1 is growing", many: "{n} are growing"},
  areNew: {by: "n", none: "none is new", one: "1 is new", many: "{n} are new"},
  resting: {
    by: "n",
    none: "none rests",
    one: "1 rests by its own word",
    many: "{n} rest by their own word"
  },
  communitiesAlive: {
    by: "n",
    none: "There is no community here yet.",
    one: "There is one community here.",
    many: "There are {n} communities here."
  },
  theyCanWait: "They can wait.",
  firstWeeks:
    "Coppice needs {needed} weeks to know what is usual and has {weeks}. Until then only simple rules speak.",
  moreCanWait: {by: "n", none: "", one: "1 more can wait", many: "{n} more can wait"},
  stripBelow: {
    by: "n",
    none: "Most keep their own pace; none is below half of it",
    one: "Most keep their own pace; one is below half of it",
    many: "Most keep their own pace; {n:words} are below half of it"
  },
  stripAll: {
    by: "n",
    one: "The one that can be compared is below half of its own pace",
    many: "All {n} that can be compared are below half of their own pace"
  },
  stripMany: {
    by: "n",
    one: "One is below half of its own pace",
    many: "{n:Words} of {drawn} are below half of their own pace"
  },
  stripSub:
    "Active people in the last four weeks against the community's own usual. One mark, one community.",
  stripNotDrawn: {
    by: "n",
    none: "One mark, one community.",
    one: "Under {minimum} active people: not drawn (1).",
    many: "Under {minimum} active people: not drawn ({n})."
  },
  notSeen: "Not seen: {channels}.",
  allCommunities: "All communities",
  tableNote:
    "Grey band: where four weeks in five of its own past lie. Staying: active 13 weeks ago and still. Questions: answered of asked in 26 weeks.",
  misnamed: {
    by: "n",
    none: "",
    one: "One name does not fit who works together",
    many: "{n:Words} names do not fit who works together"
  },
  namedPicture: "See named beside found",
  outline: "Who is in it is theirs to say.",
  outlineGrowth: "{times} times as many active people as in the 13 weeks before.",
  emergingTitle: {
    by: "n",
    none: "",
    one: "One group keeps together that nobody has named",
    many: "{n:Words} groups keep together that nobody has named"
  },
  emergingSub:
    "They do well without help. Most can be done by letting them be found, and by offering what they ask for.",
  emergingLook: "See what it is",
  offerHelp: "Offer help",
  offerIt: "Offer it",
  offered: "Offered: “{note}”",
  offerTitle: "What do you offer to its people?",
  offerDraft:
    "I see that something useful grows here. Would a room, an hour a month, or a name that others can find be of help? Answer me if so; nothing happens if not.",
  offerAfter:
    "Its people read it on For you, with your name, and may answer or leave it. You are not told who they are.",
  record: {
    by: "cases",
    one: "Such warnings were right in {right} of 1 case here.",
    many: "Such warnings were right in {right} of {cases} cases here."
  },
  recordShort: {
    by: "cases",
    none: "No such warning is closed yet: too early to say how often they are right.",
    one: "Too few such warnings (1) to say how often they are right.",
    many: "Too few such warnings ({cases}) to say how often they are right."
  },
  stewardIs: "Steward: {name}.",
  stewardIsYou: "You look after it.",
  noSteward: "No steward.",
  planWhat: "Plan what to try",
  askTitle: "Ask the steward of {community}",
  askDraft:
    "Hello {name},\n\n{explained}\n\nIs there something we cannot see from here, and would some help be welcome?",
  askAfter:
    "Coppice does not send it: copy the note and send it your way. The warning leaves the first three until you look again.",
  stewardTitle: "Find a steward for {community}",
  stewardAfter:
    "Coppice does not send it: copy the note and put it where its people read. The warning waits until you look again.",
  stewardDraft:
    "Hello everybody in {community},\n\nthe community has nobody who looks after it at the moment. It takes about an hour a week: welcoming who is new, seeing that questions find an answer, proposing what to meet about.\n\nWho would like to, alone or as two?",
  replyTitle: "What waits for a reply in {community}",
  replyAfter:
    "Take one and open it, or pass it on: a reply within two days is what brings people back.",
  threadsAll: "Show all {total} that wait for a reply",
  replyNone: "Nothing waits for a reply any more.",
  waited: {by: "n", none: "Today", one: "Waits 1 day", many: "Waits {n} days"},
  firstPostBy: "A first post",
  untitled: "A thread whose title is not kept",
  snoozeTitle: "Snooze {community} until",
  snoozeAfter: "It leaves the first three and comes back on that day if it still holds.",
  wrongTitle: "This is wrong because",
  wrongAfter:
    "The warning is withdrawn at the next refresh and counted as wrong in how often we were right.",
  helpTitle: "Which help was tried in {community}?",
  helpAfter: "Kept under Evidence with its date, so that its effect can be looked at later.",
  copied: "Copied.",
  notCopied: "The browser does not let us copy. Here it is: {words}",
  otherReading: "How {name} looks from how people work",
  foundInWork: "Found in how people work",
  communitiesAsk: "Which communities are there?",
  communitiesAnswer: {
    by: "n",
    none: "No communities yet",
    one: "One community is alive here",
    many: "{n} communities are alive here"
  },
  communitiesSilent: {
    by: "n",
    none: "",
    one: "One more was all but silent in the last four weeks.",
    many: "{n:Words} more were all but silent in the last four weeks."
  },
  communitiesLead: {
    by: "n",
    none: "All were named by somebody.",
    one: "One of them nobody named: it was found in how people work.",
    many: "{n:Words} of them nobody named: they were found in how people work."
  },
  storyTitle: "Since {month}, {parts}",
  storyCalm: "Since {month}, no community was born, parted or ended",
  storyBorn: {by: "n", none: "none was born", one: "one was born", many: "{n:words} were born"},
  storyMerged: {
    by: "n",
    none: "none became part of another",
    one: "one became part of another",
    many: "{n:words} became part of another"
  },
  storyParted: {
    by: "n",
    none: "none came out of another",
    one: "one came out of another",
    many: "{n:words} came out of another"
  },
  storyTogetherAll: {
    by: "n",
    none: "none worked as one with another",
    one: "one worked as one with another for a time",
    many: "{n:words} worked as one with another for a time"
  },
  storyDied: {by: "n", none: "none ended", one: "one ended", many: "{n:words} ended"},
  storySub: "A lane each, as wide as it has active people a week; its colour is its stage.",
  storyCaption:
    "○ born, ◌ falls silent, ● comes back, × ends. Curves: people who went from one to another, at least {minimum}; dashed where fewer did. Dotted lane: under {minimum} active. At the right: active people a week now. Every fourth week, UTC.",
  storyAll: "Show all {n} communities",
  storyFewer: "Show those to which most happened",
  namedSeveral: {
    by: "n",
    none: "none is really several",
    one: "one named community is really several",
    many: "{n:words} named communities are really several"
  },
  namedOne: {
    by: "n",
    none: "none goes by several names",
    one: "one goes by several names",
    many: "{n:words} go by several names"
  },
  namedNone: {
    by: "n",
    none: "all have a name",
    one: "one group has no name",
    many: "{n:words} groups have no name"
  },
  namedAlike: "what people named is what is found in how they work",
  namedSub:
    "Left: as people named them. Right: as found in how people work, without knowing the names.",
  namedCaption:
    "A band is the people in both, at least five, to the nearest five. Blue and hollow: nobody has named it.",
  namedAll: {by: "n", one: "Show the one named community", many: "Show all {n} named communities"},
  namedFewer: "Show only where they differ",
  bordersTitle: "Where they cross a border",
  togetherTitle: "Which hang together",
  nothingMatches: "No community matches."
} as const;
