/** For you: what is worth a person's week. */
export const forYou = {
  forYouAsks: "What is worth my week?",
  forYouAnswer: {
    by: "n",
    none: "Nothing new worth your time this week",
    one: "One thing worth your week",
    many: "{n:Words} things worth your week"
  },
  pickedFrom: "Picked from what you asked, answered and finished.",
  newSince: {
    by: "n",
    none: "None is new since last Monday",
    one: "One is new since last Monday",
    many: "{n:Words} are new since last Monday"
  },
  declined: {
    by: "n",
    none: "you declined nothing",
    one: "one thing you declined has gone for good",
    many: "{n:words} things you declined have gone for good"
  },
  tellUs: "Tell us what you want to learn",
  paused: "You paused suggestions until {day}",
  pausedLead: "Nothing is suggested to you, and you are suggested to nobody.",
  startAgain: "Start again",
  noPerson: "For you is for a person",
  noPersonLead:
    "You look as somebody in general. Choose a person to see what Coppice would say to them.",
  noPersonOwn: "Sign-on will say who you are. Until then nothing personal is shown.",
  chooseWhom: "Choose whom to look as",
  newMark: "new",
  notForMe: "Not for me",
  whyThis: "Why this?",
  hideWhy: "Hide why",
  carries: "Without this, it would not be here.",
  removed: "“{title}” is gone. Why? You need not say.",
  knowIt: "I know it",
  knowThem: "I know them",
  notNow: "Not now",
  wrongTopic: "Wrong topic",
  askItemTitle: "Ask, with a draft",
  helloTitle: "Say hello",
  askItemAfter:
    "Coppice does not send it: copy the note and send it your way. It will not suggest others for this for some days.",
  takePartTitle: "Where you take part",
  takePartSub: "Weeks in which you wrote, answered or met",
  takePartCaption: "Only you see this. Reading is taking part too; it is not recorded.",
  takePartNone:
    "You have not taken part anywhere in 16 weeks. Reading is taking part too; it is not recorded.",
  sinceTitle: "Since last Monday",
  sinceNothing: "Nothing new around you.",
  yourSay: "Your say",
  askMe: "Ask me for help",
  suggestMe: "Suggest me to others",
  pauseAll: "Pause everything",
  yes: "Yes",
  no: "No",
  off: "Off",
  notAsked: "Not asked yet",
  yesAMonth: {
    by: "n",
    none: "Yes, not at the moment",
    one: "Yes, once a month",
    many: "Yes, {n} a month"
  },
  untilDay: "Until {day}",
  change: "Change",
  whatKnown: "What Coppice knows about you",
  moreGroups: {by: "n", one: "One more group you are in", many: "{n:Words} more groups you are in"},
  groupSaid: "You said: {words}.",
  letFind: "others may find it",
  keepPrivate: "keep it to ourselves"
} as const;
