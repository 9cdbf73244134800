import type {Decision, NewDecision} from "../store/decisions.ts";
import type {PersonPreferences, Preferences} from "../store/preferences.ts";
import type {Store} from "../store/store.ts";
import type {Vault} from "../store/vault.ts";
import {type Standing, standingOn} from "./standing.ts";

/** What people did and said up to now, in memory; read again whenever the store's revision has grown. */
export interface Live {
  readonly revision: number;
  readonly today: string;
  readonly decisions: readonly Decision[];
  readonly standing: Standing;
  readonly preferences: ReadonlyMap<string, PersonPreferences>;
  readonly names: ReadonlyMap<
    string,
    {
      readonly name: string | null;
      readonly email: string | null;
      readonly account: string;
      readonly source: string;
    }
  >;
}

export interface LiveStore {
  now(): Live;
  /** Reads again if another process, or this one, wrote or a day has begun; forgets names when asked. */
  refresh(options?: {names?: boolean}): Promise<void>;
  decide(decision: NewDecision): Promise<Decision>;
  prefer(personId: string, changes: Preferences): Promise<void>;
}

export async function openLive(store: Store, vault: Vault, clock: () => Date): Promise<LiveStore> {
  let live = await read(store, vault, clock);
  const refresh: LiveStore["refresh"] = async ({names = false} = {}) => {
    const revision = await store.revision();
    if (names || revision !== live.revision || dayOf(clock()) !== live.today)
      live = await read(store, vault, clock, names ? undefined : live);
  };
  return {
    now: () => live,
    refresh,
    async decide(decision) {
      const decided = await store.decisions.append(decision);
      await refresh();
      return decided;
    },
    async prefer(personId, changes) {
      await store.preferences.put(personId, changes);
      await refresh();
    }
  };
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

async function read(store: Store, vault: Vault, clock: () => Date, before?: Live): Promise<Live> {
  const today = dayOf(clock());
  const revision = await store.revision(); // first: what is read next is at least as new
  const known = before?.decisions ?? [];
  const decisions = [...known, ...(await store.decisions.list({since: known.at(-1)?.id ?? 0}))];
  const preferences = await store.preferences.list();
  return {
    revision,
    today,
    decisions,
    standing: standingOn(decisions, today),
    preferences: new Map(preferences.map((row) => [row.personId, row])),
    names: before?.names ?? (await vault.names())
  };
}
