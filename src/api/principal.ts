import type {Config} from "../config.ts";
import type {Live} from "./live.ts";
import type {Snapshot} from "./snapshot/open.ts";

type Role = "learner" | "steward" | "leader" | "strategist" | "administrator";

/** Who is looking. */
export interface Principal {
  /** Pseudonym; null: nobody in particular. */
  readonly personId: string | null;
  readonly roles: ReadonlySet<Role>;
  /** Chosen from the list of people to look as. */
  readonly lookingAs: boolean;
  /** Who decisions are written by, and part of the ETag. */
  readonly key: string;
}

/** Whom a visitor chose, as kept in the signed cookie. */
export interface Choice {
  readonly personId: string | null;
  readonly role: Role;
}

/** A visitor who chose nobody: sums for a leader and strategist, and Doctor, since only this machine is served. */
export const visitor: Principal = {
  personId: null,
  roles: new Set<Role>(["leader", "strategist", "administrator"]),
  lookingAs: false,
  key: "visitor"
};

/** Personal pages stay shut unless the workspace lets visitors look as somebody. */
export const mayLookAs = ({visitors}: Config): boolean =>
  visitors.look_as || visitors.personal_pages;

/** The reader behind a choice: what a person is follows from the data and the settings, never from the cookie. */
export function principalOf(
  {personId, role}: Choice,
  {config, live, snapshot}: {config: Config; live: Live; snapshot: Snapshot | null}
): Principal {
  if (personId === null)
    return {personId, roles: new Set([role]), lookingAs: true, key: `visitor:${role}`};
  const roles = new Set<Role>(["learner"]);
  const stewards = [...(snapshot?.communities.values() ?? [])].some(
    ({stewardId}) => stewardId === personId
  );
  if (stewards) roles.add("steward");
  const account = live.names.get(personId)?.account ?? "";
  if (config.roles.leaders.includes(account)) roles.add("leader");
  if (config.roles.strategists.includes(account)) roles.add("strategist");
  if (config.roles.administrators.includes(account)) roles.add("administrator");
  return {personId, roles, lookingAs: true, key: personId};
}
