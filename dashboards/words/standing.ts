/** Who is out of reach, and on whom a community rests. */
export const standing = {
  islandsTitle: {
    by: "n",
    none: "No unit or place keeps to itself",
    one: "{first} keeps to itself",
    many: "{n:Words} units and places keep to themselves"
  },
  islandsSub:
    "Share of people's ties that stay inside their unit or place. The tick: what chance alone would keep inside, everybody having as many ties.",
  islandsCaption:
    "Ties now, everybody who is still here; units and places of at least {minimum} people. ▲ Keeps to itself: under a quarter of the ties outward that chance would give.",
  islandsHeld: {
    by: "n",
    none: "",
    one: "One is not shown, so that nobody can work out who is in it.",
    many: "{n} are not shown, so that nobody can work out who is in them."
  },
  islandsFinding: {
    by: "n",
    none: "None of {all} units and places keeps to itself",
    one: "One of {all} units and places keeps to itself: {names}",
    many: "{n} of {all} units and places keep to themselves: {names}"
  },
  islandKeeps:
    "{inside} of the ties of its {people} people stay inside; chance would keep {chance}.",
  islandJoined: "It meets others in",
  islandAlone: "No community where it meets others has enough people to be named here.",
  bordersUnit: "Talk follows units more than places.",
  bordersPlace: "Talk follows places more than units.",
  remoteOther: "Remote people know {remote} colleagues, people in the office {office}",
  remoteAlike: "Remote people know as many colleagues as people in the office",
  workplaceTitle: "How many colleagues people know, by where they work",
  workplaceSub:
    "People somebody is tied to. Half know more than the dot says; the line holds the middle half.",
  workplaceBefore: "Hollow: where the middle was half a year ago, of the same people.",
  workplaceFinding: "People somebody is tied to, in the middle: {parts}",
  workplaceAnswers: "Answered within two days, of what they begin: {parts}.",
  remoteTogether:
    "{inside} of remote people's ties are with each other; chance would give {chance}.",
  restsTitle: {
    by: "n",
    one: "It rests on one person",
    many: "It rests on {n:words} people"
  },
  restsHere: {
    by: "n",
    one: "One community rests on few",
    many: "{n:Words} communities rest on few"
  },
  restsOnYou: {by: "n", one: "on you", many: "on you and one other"},
  restsOnThem: {by: "n", one: "on one person", many: "on {n:words} people"},
  restsOnSeen: "Read by those few and the steward only.",
  restsYou: {
    by: "n",
    one: "You are the one.",
    many: "You are one of them."
  },
  restsCutOff: {
    by: "cutOff",
    one: "Without them, 1 of {people} people would no longer be in touch with the rest.",
    many: "Without them, {cutOff} of {people} people would no longer be in touch with the rest."
  },
  restsCore: {
    by: "left",
    none: "Of the {core} who keep three ties or more among each other, nobody would be left.",
    one: "Of the {core} who keep three ties or more among each other, 1 would be left.",
    many: "Of the {core} who keep three ties or more among each other, {left} would be left."
  },
  restsNamed: "By name, as they agreed: {names}.",
  restsHelp:
    "Ask somebody who takes part to answer, host or welcome with you: it holds once others are in touch as well.",
  restsSeen:
    "Only they and the steward see this. By who was in touch with whom in the last 13 weeks."
} as const;
