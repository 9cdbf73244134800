/** Evidence, decisions and Doctor. */
export const evidence = {
  evidenceAsks: "How often is Coppice right here?",
  evidenceAnswer: {
    by: "cases",
    one: "The warning was right in {right} of 1 case",
    many: "Warnings were right in {right} of {cases} cases"
  },
  evidenceFew: {
    by: "cases",
    none: "No warning has been closed here yet",
    one: "One warning has been closed: too few to say how often they are right",
    many: "{cases:Words} warnings have been closed: too few to say how often they are right"
  },
  evidenceLead:
    "Right means: 90 days later fewer than half of its usual people were active. Counted over this organisation's own past, as if the rules had spoken then.",
  outcomesTitle: "What became of every warning",
  outcomesOpen: "None of the published ones is closed yet; 90 days have to pass.",
  outcomesNone: "There has been no warning yet.",
  warningsTitle: {
    by: "n",
    none: "No warnings yet",
    one: "The one warning",
    many: "All {n} warnings, newest first"
  },
  raised: "Raised",
  community: "Community",
  warning: "Warning",
  became: "Became",
  right: "right",
  wrong: "wrong",
  decided: "decided by the steward",
  open: "still open",
  saidTitle: "Said and happened",
  saidSub:
    "The chance of slowing as it would have been told week by week in this organisation's own past, and what came within 90 days: about {cases} cases of about {communities} communities. On the line: when we say 7 in 10, it happens 7 times in 10.",
  saidFew:
    "Too few communities have fallen below half of their usual here to say how often the chance of slowing is right: ten are needed. Until then simulated organisations speak for it (coppice evaluate waning).",
  learnedBy:
    "What comes before slowing, and who comes again, was last learned from all that had happened before {day}; it is learned anew every fourth week, in the first year every week.",
  saidNone: "Nothing can be told yet",
  saidFinding: "Where the chance told was highest, {said}, it came so in {happened}",
  saidAxis: "chance told",
  happenedAxis: "came so",
  saidCaption: "Tenths of all cases by chance, larger for more; hollow: under ten cases.",
  againstTitle: "Against simple rules",
  againstSub:
    "The same cases told by simpler ways. Told apart: how often one that fell was ranked above one that did not; a coin has 50 %. Right of three a week: of the three communities a leader is shown, how many fell. Lines are 95 %.",
  oursBest: "Coppice tells best which will fall: in {of} of pairs",
  ruleBest: "{name} does as well here or better: in {of} of pairs",
  wayToTell: "Told by",
  offBy: "chance off by",
  oursName: "Coppice",
  activityAlone: "its activity alone",
  coursesTitle: "How well courses are suggested",
  coursesNone:
    "Not graded on this organisation's past yet. An administrator runs: coppice evaluate courses --home, with the folder of this home.",
  coursesSub:
    "What people took up next, asked of each way to rank courses as it would have been on the first day of {n:words} seasons; about {people} people, last graded on {day}. In brackets: 95 % of people drawn again.",
  coursesBest: "Coppice ranks what people take up next best here",
  coursesOther: "{name} ranks what people take up next as well as Coppice here, or better",
  coursesWay: "Ranked by",
  coursesPlaced: "high among ten (NDCG@10)",
  coursesFound: "found among ten (recall)",
  rulesTitle: "What makes a warning speak",
  rulesSub:
    "Simple rules, but for slowing: that is learned from what came before, and has to beat the simple ones first.",
  helpTitleEvidence: "Did help help?",
  helpNone: "No help has been recorded yet: “Help tried” in the menu of a warning records it.",
  helpSub:
    "Compared with moments at which other communities stood as it did, and nobody helped; where there are too few, with its own past.",
  effectFinding: "{name}: {effect}",
  effectMeasured: "{people} active people in weeks 5 to 8 after ({low} to {high})",
  effectNone: "no effect we could measure ({low} to {high} active people)",
  effectOwnPast: "Compared with its own past alone: no other stood as it did.",
  effectNaive: "Before and after alone would show {people}.",
  effectTooFewWeeks: "too early to say: half a year before and eight weeks after are needed.",
  effectTooFewAlike:
    "too few communities stood as it did to compare, and its own past is too short. We will not guess.",
  effectOwnWay: "it had gone its own way before, so that nothing can be compared.",
  effectCaption:
    "{name}: active people a week more than at moments alike where nobody helped; band 95 %. Grey: what before and after alone would show.",
  effectTried: "help tried",
  effectWeeks: "weeks from the help",
  trialsTitle: "Help by lot",
  trialsSub:
    "Stewards agree beforehand, a lot says who is helped first, the others after nine weeks. Who was helped then differs from who waits by chance alone. {least} communities have to agree.",
  trialOpen: {
    by: "n",
    none: "stewards may agree until {day}; nobody has yet, {least} are needed.",
    one: "stewards may agree until {day}; one has, {least} are needed.",
    many: "stewards may agree until {day}; {n} have, {least} are needed."
  },
  trialTooFew: {
    by: "n",
    none: "refused. Nobody agreed, and with fewer than {least} no lot could show anything.",
    one: "refused. One community agreed, and with fewer than {least} no lot could show anything.",
    many: "refused. {n} communities agreed, and with fewer than {least} no lot could show anything."
  },
  trialReady: {by: "n", one: "one agreed.", many: "{n} agreed. The lot can fall."},
  trialDrawn: "since {day} {now} are helped, {later} wait.",
  trialTooEarly: "Too early to say: weeks 5 to 8 after tell.",
  trialFewDrawn: "Too few were drawn for any lot to show something.",
  trialGone: "One of them is gone or was not measured; what it would have shown nobody knows.",
  trialTold: "In weeks 5 to 8 {more} active people, by the lot ({low} to {high}, 95 %).",
  trialNone: "No effect that the lot could show ({low} to {high} active people, 95 %).",
  trialBeside: "Without the lot one would have said: {ways}.",
  trialMatched: "beside moments alike",
  trialInterrupted: "beside the own past",
  trialNaive: "before and after",
  trialCrossed: {
    by: "n",
    one: "Once one that waits was helped all the same.",
    many: "{n} times one that waits was helped all the same."
  },
  trialAgree: "Agree for {name}",
  trialWithdraw: "Withdraw {name}",
  trialDraw: "Let the lot fall",
  trialNew: "Try help by lot",
  trialNewAfter:
    "Stewards read it here and agree or not. After the last day the lot follows from a seed that is written down now, so that nobody can choose it.",
  trialWhat: "What will be done to help?",
  trialUntil: "Agree until",
  newcomersTitle: "Does an answer bring newcomers back?",
  newcomersFew:
    "Too few first posts were answered, or too few were not, to tell: thirty of each are needed.",
  newcomersSaid:
    "Of {heard} newcomers whose first post was answered within a week, {heardShare} wrote again within 90 days; of {unheard} others {unheardShare}. Within the same communities that is {more} of 100 more ({low} to {high}, 95 %). It goes along with an answer; it does not prove that the answer did it.",
  actsTitle: "What people did with suggestions",
  actsNone: "Fewer than five people have answered a suggestion so far.",
  actsBy: "{act}: {n} people",
  metricsTitle: "What we count, and do not count",
  metricsSub: "Every number on these pages comes from one of these models.",
  metricGrain: "One row: {grain}.",
  metricUnit: "Unit: {unit}.",
  download: "Download the table",
  decisionsAnswer: {
    by: "n",
    none: "Nobody has decided anything yet",
    one: "One thing was decided here",
    many: "{n} things were decided here"
  },
  decisionsLead: "Decisions are never changed; taking one back is another one.",
  decisionsAsk: "What did people decide?",
  undoneMark: "taken back",
  takeBack: "Take it back",
  because: "because {why}",
  doctorAsks: "Why is a page empty, or old?",
  doctorLead: "Steps from source to page. The first that needs something is open.",
  doctorOthers: "Administrators see the steps.",
  cameInOut: "{came} came in, {out} came out",
  setAside: {by: "n", one: "1 row set aside: {reason}", many: "{n} rows set aside: {reason}"},
  waitsFor: "Waits for {step}.",
  lastRun: "Last run {day}",
  neverRan: "Never ran",
  bySetting: "By your settings",
  allRight: "Nothing to do",
  needsDoing: "Needs something",
  runAgain: "Run again",
  readFirst: "Read the first data",
  running: "Running: {words}",
  nextRun: "The next refresh begins by itself on {day} at {time} UTC",
  copyCommand: "Copy",
  sourcesTitle: "Rows a week, by source",
  report: "Download the report",
  runsTitle: "Last runs"
} as const;
