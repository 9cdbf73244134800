import {type Decision, leftOutOf, standing} from "../store/decisions.ts";
import {itemActs} from "../store/item-acts.ts";
import {type HelpTrial, trialsOf} from "../store/trials.ts";
import {type Programme, programmesOf} from "./programmes.ts";
import {addDays} from "./snapshot/open.ts";
import {grouped} from "./snapshot/rows.ts";

/** What holds now of all that people decided, ready to look up. Later decisions win. */
export interface Standing {
  /** Community → what its steward said, still in force. */
  readonly statements: ReadonlyMap<string, Decision>;
  /** Alarm → asked, snoozed or helped, while it lasts. */
  readonly alarms: ReadonlyMap<string, Decision>;
  readonly names: ReadonlyMap<string, string>;
  readonly confirmed: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  /** Community → the community it became part of. */
  readonly merged: ReadonlyMap<string, string>;
  /** Community → person → joined (true) or left (false). */
  readonly attendance: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  /** Community → person → that they asked to join, and what its steward answered. */
  readonly doors: ReadonlyMap<string, ReadonlyMap<string, Knock>>;
  /** Found community → the last offer of help to its people. */
  readonly offers: ReadonlyMap<string, Decision>;
  /** Found community → person → may others find it? */
  readonly agreement: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  /** Person → kind and item → what they did about it. */
  readonly items: ReadonlyMap<string, ReadonlyMap<string, Decision>>;
  /** Mentor → who asked them in the last 30 days. */
  readonly askedLately: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who asked not to be included: gone from pages at once, from results with the next refresh. */
  readonly leftOut: ReadonlyMap<string, Decision>;
  /** Mentoring programmes by id, as they were opened. */
  readonly programmes: ReadonlyMap<string, Programme>;
  /** Trials of help by id. */
  readonly trials: ReadonlyMap<string, HelpTrial>;
  readonly objectives: readonly Decision[];
  /** Objective and community → decisions about their link, oldest first. */
  readonly links: ReadonlyMap<string, readonly Decision[]>;
}

export interface Knock {
  readonly asked: Decision;
  readonly answer: Decision | null;
}

/** @param today "2026-11-20": what was said until an earlier day no longer holds. */
export function standingOn(decisions: readonly Decision[], today: string): Standing {
  const holds = standing(decisions);
  const latest = (
    starts: string,
    ends: (decision: Decision) => string | null | undefined = () => null
  ) =>
    new Map(
      [...lastBySubject(holds.filter(({what}) => what.startsWith(starts)))].filter(
        ([, decision]) => !decision.what.endsWith(".clear") && (ends(decision) ?? today) >= today
      )
    );
  const having = (what: Decision["what"]) => holds.filter((decision) => decision.what === what);
  return {
    statements: latest("steward.", (said) =>
      said.what === "steward.resting" ? said.detail.until : null
    ),
    alarms: latest("alarm.", until),
    names: new Map(
      holds.flatMap((said) =>
        said.what === "community.name" ? [[said.subject, said.detail.name] as const] : []
      )
    ),
    confirmed: new Set(having("community.confirm").map(({subject}) => subject)),
    refused: new Set(having("community.refuse").map(({subject}) => subject)),
    merged: new Map(
      holds.flatMap((said) =>
        said.what === "community.merge" ? [[said.subject, said.detail.into] as const] : []
      )
    ),
    offers: lastBySubject(having("community.offer")),
    doors: doorsOf(holds),
    attendance: attendanceOf(holds),
    agreement: answers(holds, "community.let_find", "community.keep_private"),
    items: itemActs(decisions),
    askedLately: askedLately(itemActs(decisions), addDays(today, -monthDays) ?? ""),
    leftOut: leftOutOf(decisions),
    programmes: programmesOf(holds, today),
    trials: trialsOf(decisions),
    objectives: holds.filter(({what}) => what.startsWith("objective.")),
    links: grouped(
      holds.filter((said) => said.what.startsWith("link.")),
      (said) =>
        linkKey(said.subject, "communityId" in said.detail ? String(said.detail.communityId) : "")
    )
  };
}

/** Capacity is counted in months. */
const monthDays = 30;

function askedLately(items: Standing["items"], since: string): Standing["askedLately"] {
  const asked = new Map<string, Set<string>>();
  for (const [person, acts] of items)
    for (const {what, madeAt, detail} of acts.values()) {
      if (what !== "item.asked" || detail.kind !== "mentor" || madeAt.slice(0, 10) < since)
        continue;
      const mentor = detail.item_id;
      asked.set(mentor, (asked.get(mentor) ?? new Set<string>()).add(person));
    }
  return asked;
}

export const linkKey = (objectiveId: string, communityId: string): string =>
  `${objectiveId}\n${communityId}`;

/** The day until which a decision about an alarm holds. */
export function until({detail}: Decision): string | null {
  if ("until" in detail) return String(detail.until);
  return "lookAgainOn" in detail ? String(detail.lookAgainOn) : null;
}

const lastBySubject = (decisions: readonly Decision[]) =>
  new Map(decisions.map((decision) => [decision.subject, decision]));

function answers(decisions: readonly Decision[], yes: Decision["what"], no: Decision["what"]) {
  const bySubject = new Map<string, Map<string, boolean>>();
  for (const {what, subject, who} of decisions) {
    if (what !== yes && what !== no) continue;
    const people = bySubject.get(subject) ?? new Map<string, boolean>();
    bySubject.set(subject, people.set(who, what === yes));
  }
  return bySubject;
}

/** Joined or left by one's own word, or let in by the steward's. */
function attendanceOf(decisions: readonly Decision[]) {
  return answers(
    decisions.map(
      (decision): Decision =>
        decision.what === "community.let_in"
          ? {...decision, what: "community.join", who: decision.detail.personId, detail: {}}
          : decision
    ),
    "community.join",
    "community.leave"
  );
}

function doorsOf(decisions: readonly Decision[]): Standing["doors"] {
  const doors = new Map<string, Map<string, Knock>>();
  for (const decision of decisions) {
    const {what, subject, who, detail} = decision;
    const knocks = doors.get(subject) ?? new Map<string, Knock>();
    if (what === "community.ask") {
      doors.set(subject, knocks.set(who, {asked: decision, answer: null}));
      continue;
    }
    if (what !== "community.let_in" && what !== "community.decline") continue;
    const knock = knocks.get(detail.personId);
    if (knock) knocks.set(detail.personId, {...knock, answer: decision});
  }
  return doors;
}
