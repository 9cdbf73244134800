import type {Statement} from "../../src/insights/community-life.ts";
import {type Decision, standing} from "../../src/store/decisions.ts";

/** What people decided about communities and still holds. */
export interface Decided {
  /** Community id → the name its people gave it. */
  readonly names: ReadonlyMap<string, string>;
  readonly confirmed: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  /** Found community → the one it is part of, chains followed to their end, and since when. */
  readonly merged: ReadonlyMap<string, {readonly into: string; readonly since: string}>;
  /** Community id → what its steward said last; a statement that was cleared or has run out is absent. */
  readonly statements: ReadonlyMap<string, Statement>;
  /** Who joined or left what in the product; the last word of each counts. */
  readonly joined: readonly {personId: string; communityId: string; day: string; left: boolean}[];
}

/**
 * Decisions of all time → what holds on a day.
 * @param today a statement "until" an earlier day no longer holds.
 */
export function decidedOn(today: string, decisions: readonly Decision[]): Decided {
  const names = new Map<string, string>();
  const verdict = new Map<string, "community.confirm" | "community.refuse">();
  const merges = new Map<string, {into: string; since: string}>();
  const statements = new Map<string, Statement>();
  const joined = new Map<
    string,
    {personId: string; communityId: string; day: string; left: boolean}
  >();
  for (const decision of standing(decisions)) {
    const {what, subject, detail, madeAt, who} = decision;
    const day = madeAt.slice(0, 10);
    switch (what) {
      case "community.name":
        names.set(subject, detail.name);
        break;
      case "community.confirm":
      case "community.refuse":
        verdict.set(subject, what);
        break;
      case "community.merge":
        merges.set(subject, {into: detail.into, since: day});
        break;
      case "community.join":
      case "community.leave":
        joined.set(`${who}\n${subject}`, {
          personId: who,
          communityId: subject,
          day,
          left: what === "community.leave"
        });
        break;
      case "community.let_in":
        joined.set(`${detail.personId}\n${subject}`, {
          personId: detail.personId,
          communityId: subject,
          day,
          left: false
        });
        break;
      case "steward.clear":
        statements.delete(subject);
        break;
      case "steward.purpose_met":
        statements.set(subject, {what: "purpose_met", saidOn: day, until: null});
        break;
      case "steward.elsewhere":
        statements.set(subject, {what: "elsewhere", saidOn: day, until: null});
        break;
      case "steward.wrong":
        statements.set(subject, {what: "wrong", saidOn: day, until: null});
        break;
      case "steward.resting":
        statements.set(subject, {what: "resting", saidOn: day, until: detail.until});
        break;
      default: // of alarms, objectives, items: not about what a community is
    }
  }
  for (const [subject, {until}] of statements)
    if (until !== null && until < today) statements.delete(subject);
  const having = (wanted: string) =>
    new Set([...verdict].filter(([, found]) => found === wanted).map(([id]) => id));
  return {
    names,
    confirmed: having("community.confirm"),
    refused: having("community.refuse"),
    merged: new Map([...merges].map(([id, {since}]) => [id, {into: endOf(id, merges), since}])),
    statements,
    joined: [...joined.values()]
  };
}

/** The last community of a chain of merges; two that are merged into each other stay with the first asked for. */
function endOf(id: string, merges: ReadonlyMap<string, {into: string}>): string {
  const seen = new Set([id]);
  let last = id;
  for (
    let next = merges.get(last)?.into;
    next !== undefined && !seen.has(next);
    next = merges.get(last)?.into
  ) {
    seen.add(next);
    last = next;
  }
  return last;
}
