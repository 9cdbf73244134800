import type {FastifyRequest} from "fastify";
import type {Config} from "../config.ts";
import {fail} from "../errors.ts";
import type {Live} from "./live.ts";
import type {Principal} from "./principal.ts";
import type {Snapshot} from "./snapshot/open.ts";
import type {Workspace} from "./workspace.ts";

/** One reader in front of one snapshot, with what people said up to now: all that an answer depends on. */
export interface Look {
  readonly workspace: Workspace;
  readonly config: Config;
  readonly principal: Principal;
  readonly snapshot: Snapshot;
  readonly live: Live;
}

/** What a request carries before anything is known to be published. */
export interface Glance extends Omit<Look, "snapshot"> {
  readonly snapshot: Snapshot | null;
}

declare module "fastify" {
  interface FastifyRequest {
    glance: Glance;
  }
}

/** @throws NOTHING_PUBLISHED before the first refresh. */
export function lookOf({glance}: FastifyRequest): Look {
  const {snapshot} = glance;
  return snapshot ? {...glance, snapshot} : fail("NOTHING_PUBLISHED", glance.workspace.id);
}

/** The person who looks. @throws SIGN_ON_NEEDED for a visitor who is nobody in particular. */
export const readerOf = ({principal}: Pick<Look, "principal">): string =>
  principal.personId ?? fail("SIGN_ON_NEEDED");
