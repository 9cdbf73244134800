/** Mentoring programmes: sign-up, two ways to match, and what each who takes part is told. */
export const programmes = {
  programmesLink: "Mentoring programmes",
  programmesAsks: "Who learns from whom?",
  programmeNone: "No mentoring programme is open",
  programmeNoneLead:
    "When one is, you can sign up here and on your own page, to learn or to take somebody on.",
  programmeOrganise:
    "Open one: people sign up on their own page, to learn or to take somebody on. You compare two ways to match them, in sums, before anybody is told.",
  programmeOpens: "{title} takes sign-ups until {day}",
  programmeReady: "{title} is ready to be matched",
  programmeMatched: {
    by: "n",
    none: "{title} is published: nobody could be matched",
    one: "One of {all} in {title} has a mentor",
    many: "{n} of {all} who want to learn in {title} have a mentor"
  },
  programmePublished: "{title} is published",
  programmeSigned: {
    by: "n",
    one: "One wants to learn, {mentors} take people on.",
    many: "{n} want to learn, {mentors} take people on."
  },
  programmeFew: "Fewer than {minimum} want to learn or to help so far: sums are not shown.",
  programmeToldNow: "Each who takes part reads on their own page with whom, and why.",
  programmeNew: "Open a programme",
  programmeTitle: "What is it called?",
  programmeUntil: "Sign-up until",
  programmeNewAfter:
    "It stands on everybody’s own page until that day. Who signs up is told to nobody but those they are matched with.",
  programmeClose: "Close the sign-up",
  programmeCloseTitle: "Close the sign-up of {title}?",
  programmeCloseAfter:
    "Nobody can sign up after that, and the two ways to match are compared. Who has signed up can still leave.",
  reportTitle: "Best fit matches {fit}, the stable way {stable}",
  reportTitleHeld: "Two ways to match, side by side",
  reportSub:
    "Best fit: as many as possible have a mentor, and then what was wished for and fits counts most. Stable: no two would both rather have each other.",
  reportFit: "Best fit",
  reportStable: "Stable",
  reportWith: "People with a mentor",
  reportWithout: "People without a mentor",
  reportTaken: "… all places are taken",
  reportNobody: "… nobody can be proposed to them",
  reportFirst: "People with the best they may have",
  reportBlocking: "Pairs that would rather have each other",
  reportEnvy: "People who would rather have another’s mentor",
  reportTheirRank: "Place of the mentor on a person’s list, the middle one",
  reportMentorRank: "Place of the person on a mentor’s list, the middle one",
  reportMean: "How well pairs fit, 0 to 1",
  reportLoad: "People a mentor takes on, least to most",
  reportGini: "How unequally mentors are loaded, 0 to 1",
  reportBroken: "Rules broken",
  reportHeld: "not shown",
  reportCaption:
    "Sums of at least {minimum} people; “not shown” holds back what would tell of fewer. Nobody who leads the other, nobody who said never, nobody without a common language is matched.",
  publishWhich: "Which is published?",
  publishFit: "Publish the best fit",
  publishStable: "Publish the stable matching",
  publishTitle: "Publish {title}?",
  publishAfter:
    "Each who takes part then reads with whom and why, and who has nobody reads why. You can take it back for ten seconds.",
  joinOpen: "{title}: sign up until {day}",
  joinWords:
    "Learn from somebody who knows, or take somebody on. Whom you are matched with sees your name and what you write here; nobody else does, but what a mentor offers is shown to those who sign up to learn.",
  joinLearn: "Sign up to learn",
  joinHelp: "Take somebody on",
  joinLearnTitle: "What do you want to learn?",
  joinHelpTitle: "What can others learn from you?",
  joinWanted: "In a few words",
  joinWish: {by: "n", none: "", one: "First wish", many: "Wish {n}"},
  joinNoWish: "nobody in particular",
  joinCapacity: "How many people at a time?",
  joinAfter: "You can leave again at any time. Whom you wish for is told to nobody.",
  joinedLearn: "You signed up to learn {words}.",
  joinedHelp: {
    by: "n",
    one: "You take one person on: {words}.",
    many: "You take up to {n:words} people on: {words}."
  },
  joinedWishes: "You wish for {names}.",
  programmeOthers: "Whoever takes part reads here with whom they are matched, and why.",
  joinedWait: "You will read here with whom you are matched, and why.",
  matchedMentor: "{name} is your mentor",
  matchedMentees: {by: "n", one: "{names} learns from you", many: "{names} learn from you"},
  matchedNobody: "Nobody was matched with you this time: there were more places than people.",
  matchedGone: "Your match has left the programme.",
  programmeLeave: "Leave the programme",
  writeTo: "Write to {name}",
  writeAfter: "Coppice does not send it: copy the note and send it your way.",
  copyNote: "Copy the note"
} as const;
