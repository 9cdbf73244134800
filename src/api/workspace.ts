import {createHmac} from "node:crypto";
import {basename, join, resolve} from "node:path";
import {type Config, readConfig} from "../config.ts";
import {fail} from "../errors.ts";
import {openStore, type Store} from "../store/store.ts";
import {openVault, type Vault} from "../store/vault.ts";
import {type LiveStore, openLive} from "./live.ts";
import {type Refreshing, refreshingOf} from "./refreshing.ts";
import {type Schedule, scheduled} from "./schedule.ts";
import {openSnapshots, type Snapshots} from "./snapshots.ts";

/** Names that addresses need for themselves. */
const reserved = new Set(["api", "assets", "docs", "healthz", "readyz", "metrics", "favicon.ico"]);

/** One home, served: its settings, what is published, what people said and who they are. */
export interface Workspace {
  readonly id: string;
  readonly home: string;
  readonly name: string;
  readonly config: Config;
  readonly store: Store;
  readonly vault: Vault;
  readonly live: LiveStore;
  readonly snapshots: Snapshots;
  readonly refreshing: Refreshing;
  /** Of its refreshes. */
  readonly schedule: Schedule;
  /** Signs its cookies. */
  readonly secret: string;
  readonly clock: () => Date;
  /** Looks for a new snapshot and for what other processes wrote. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a home to be served. What an earlier version published is worked out anew in the background.
 * @throws WORKSPACE_NAME for a folder whose name cannot be the first part of an address; CONFIG_INVALID.
 */
export async function openWorkspace(
  home: string,
  {clock = () => new Date()}: {clock?: () => Date} = {}
): Promise<Workspace> {
  const id = basename(resolve(home));
  if (reserved.has(id) || !/^[a-z0-9][a-z0-9._-]*$/i.test(id)) fail("WORKSPACE_NAME", id);
  const config = readConfig(home);
  const refreshing = refreshingOf(home);
  const schedule = scheduled(config.snapshots.refresh, join(home, "coppice.yaml"), () => {
    refreshing.start();
  });
  const store = await openStore(home, {clock});
  const vault = await openVault(home);
  const live = await openLive(store, vault, clock);
  const snapshots = await openSnapshots(home);
  if (snapshots.outdated()) refreshing.start();
  return {
    id,
    home,
    name: config.name || id,
    config,
    store,
    vault,
    live,
    snapshots,
    refreshing,
    schedule,
    secret: createHmac("sha256", vault.key()).update(`cookie of ${id}`).digest("hex"),
    clock,
    async refresh() {
      const moved = await snapshots.refresh();
      await live.refresh({names: moved});
    },
    async close() {
      schedule.stop();
      refreshing.stop();
      await snapshots.close();
      await Promise.all([store.close(), vault.close()]);
    }
  };
}
