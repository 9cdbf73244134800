import {fail} from "../errors.ts";
import {buildApp} from "./app.ts";
import {openWorkspace, type Workspace} from "./workspace.ts";

export interface Serving {
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly homes: readonly string[];
  readonly port: number;
  readonly host?: string;
  readonly log?: boolean;
  /** How often to look for a new snapshot and for what other processes wrote. */
  readonly pollMs?: number;
}

/**
 * Serves every home as a workspace until closed. Without a sign-on only this machine is answered.
 * @throws NOT_ALLOWED for any other address.
 */
export async function serve({
  homes,
  port,
  host = "127.0.0.1",
  log = true,
  pollMs = 1000
}: ServeOptions): Promise<Serving> {
  if (!["127.0.0.1", "::1", "localhost"].includes(host))
    fail("NOT_ALLOWED", `Without a sign-on only this machine may be served; ${host} is refused`);
  const workspaces = await Promise.all(homes.map((home) => openWorkspace(home)));
  const app = await buildApp({workspaces, log});
  const address = await app.listen({port, host});
  const following = follow(workspaces, pollMs, (error) => app.log.error(error));
  return {
    addresses: workspaces.map(({id}) => `${address}/${id}/`),
    async close() {
      following.stop();
      await app.close();
      await Promise.all(workspaces.map((workspace) => workspace.close()));
    }
  };
}

/** One look at a time; a failed one is told and tried again. */
function follow(
  workspaces: readonly Workspace[],
  pollMs: number,
  failed: (error: unknown) => void
) {
  let timer: NodeJS.Timeout;
  const next = () => {
    timer = setTimeout(look, pollMs);
  };
  const look = () => {
    void Promise.all(workspaces.map((workspace) => workspace.refresh()))
      .catch(failed)
      .then(next);
  };
  next();
  return {stop: () => clearTimeout(timer)};
}
