import {type Static, type TProperties, Type} from "typebox";

const day = Type.String({pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
const words = Type.String({minLength: 1});
const maybe = {
  words: Type.Optional(Type.Union([words, Type.Null()])),
  day: Type.Optional(Type.Union([day, Type.Null()])),
  number: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
  list: Type.Optional(Type.Array(words))
};
const undoes = Type.Optional(
  Type.Integer({minimum: 1, description: "The decision this one takes back"})
);
const detail = <T extends TProperties>(properties: T) =>
  Type.Object({...properties, undoes}, {additionalProperties: false});

const nothing = detail({});
const item = {kind: words, item_id: words};
const because = (...reasons: string[]) => Type.Optional(Type.Enum(reasons));
const link = detail({communityId: words});
const objective = {
  description: maybe.words,
  kind: Type.Optional(Type.Enum(["objective", "process", "project"])),
  ownerId: maybe.words,
  parentId: maybe.words,
  startsOn: maybe.day,
  endsOn: maybe.day,
  indicator: maybe.words,
  baseline: maybe.number,
  target: maybe.number,
  keywords: maybe.list
};

/**
 * What can be decided, and what a decision of that kind says besides who, when and why. Its subject is the id of the
 * community (community.*, steward.*), alarm, objective (objective.*, link.*), item, mentoring programme (programme.*),
 * trial of help (trial.*) or person (preference.*, person.*).
 */
export const decisionKinds = {
  "community.name": detail({name: words}),
  "community.confirm": nothing,
  "community.let_find": nothing,
  "community.keep_private": nothing,
  "community.merge": detail({into: words}),
  "community.offer": detail({note: words}),
  "community.refuse": nothing,
  "community.join": nothing,
  "community.leave": nothing,
  "community.ask": nothing,
  "community.let_in": detail({personId: words}),
  "community.decline": detail({personId: words}),
  "steward.purpose_met": detail({left: maybe.words}),
  "steward.resting": detail({until: day}),
  "steward.elsewhere": detail({place: words}),
  "steward.wrong": nothing,
  "steward.clear": nothing,
  "alarm.asked": detail({lookAgainOn: day}),
  "alarm.snooze": detail({until: day}),
  "alarm.help": detail({what: words}),
  "objective.create": detail({title: words, ...objective}),
  "objective.edit": detail({title: Type.Optional(words), ...objective}),
  "link.propose": link,
  "link.accept": link,
  "link.refuse": link,
  "item.not_for_me": detail({
    ...item,
    because: because("know_it", "know_them", "not_now", "wrong_topic", "wrong_person")
  }),
  "item.asked": detail(item),
  "item.opened": detail(item),
  "item.joined": detail(item),
  "item.done": detail({...item, because: because("worth_it", "not_worth_it")}),
  "item.undo": detail(item),
  "programme.open": detail({title: words, until: day}),
  "programme.join": detail({
    as: Type.Enum(["mentee", "mentor"]),
    words,
    wishes: maybe.list,
    capacity: Type.Optional(Type.Integer({minimum: 1, maximum: 20}))
  }),
  "programme.leave": nothing,
  "programme.close": nothing,
  "programme.publish": detail({
    way: Type.Enum(["fit", "stable"]),
    pairs: Type.Array(Type.Object({mentee: words, mentor: words})),
    alone: Type.Array(
      Type.Object({
        mentee: words,
        because: Type.Enum(["all places are taken", "nobody can be proposed"])
      })
    )
  }),
  "trial.open": detail({what: words, until: day}),
  "trial.agree": detail({communityId: words}),
  "trial.withdraw": detail({communityId: words}),
  "trial.draw": detail({
    seed: words,
    beginsOn: day,
    helped: Type.Array(words),
    waiting: Type.Array(words)
  }),
  "person.leave_out": nothing,
  "preference.set": Type.Record(Type.String(), Type.Unknown())
};

export type DecisionKind = keyof typeof decisionKinds;
export type DecisionDetail<K extends DecisionKind> = Static<(typeof decisionKinds)[K]>;
