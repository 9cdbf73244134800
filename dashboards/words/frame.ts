/** The frame of every page, its states, and what is said after an act. */
export const frame = {
  copyAndMark: "Copy the note, mark as asked",
  skip: "Skip to the page",
  dataTo: "Data to {day}",
  noData: "No data yet",
  stale: {
    by: "weeks",
    one: "Data end on {day}. One week is missing",
    many: "Data end on {day}. {weeks:Words} weeks are missing"
  },
  seeWhy: "See why",
  lookingAs: "You look as {name} in sample data.",
  lookingAsRole: "You look as {role} in sample data.",
  stopLooking: "Stop",
  stillWorking: "Still working.",
  tryAgain: "Try again",
  unreadable: "We could not read this. Nothing you did is lost.",
  quote: "If you ask for help, quote {number}.",
  notFound: "There is nothing here",
  notFoundLead: "The address may be old, or what it names is not shown to you.",
  toStart: "Go to the first page",
  notSaved: "This was not saved: {why}",
  countsFromRefresh: "Counts from the next refresh.",
  undone: "Taken back.",
  searchTitle: "Search",
  searchHint: "Communities, courses, objectives, threads",
  searchNothing: "Nothing is called “{words}”.",
  searchFound: {by: "n", none: "Nothing found", one: "One result", many: "{n} results"},
  keysTitle: "Keys",
  keysLead: "Keys are off while you type. Switch them off under Your data and preferences.",
  lookAsTitle: "Whom do you want to look as?",
  lookAsLead:
    "This is sample data: nobody is disturbed. Choose somebody and every page answers as it would for them.",
  lookAsNobody: "Nobody is called “{words}”.",
  lookAsRefused: "Looking as somebody is for sample data only",
  galleryAnswer: {
    by: "n",
    one: "One chart, drawn from its sample",
    many: "{n:Words} charts, drawn from their samples"
  },
  galleryLead: "Nothing here is data of yours.",
  shown: "{n} of {total} shown.",
  showAll: "Show all {total}",
  under: "under {minimum}",
  notShown: "not shown"
} as const;
