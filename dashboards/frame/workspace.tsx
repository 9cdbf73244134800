import {useQuery, useQueryClient, type UseQueryResult} from "@tanstack/react-query";
import {createContext, useCallback, useContext, useMemo} from "react";
import {type Answer, type Api, answered, apiOf, type Problem} from "../api/client.ts";
import {say} from "../words.ts";
import {focusBack} from "./focus-back.ts";
import {announce} from "./notice.tsx";

export type Me = Answer<"/me">;
export type Role = Me["roles"][number];

interface Workspace {
  readonly id: string;
  readonly me: Me;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace of this page and who is looking. */
export function useWorkspace(): Workspace & {
  to: (path: string) => string;
  is: (role: Role) => boolean;
} {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("a page outside its frame");
  return {
    ...workspace,
    to: (path) => `/${workspace.id}/${path}`,
    is: (role) => workspace.me.roles.includes(role)
  };
}

type Asked<Body> = (api: Api) => Promise<{data?: Body; error?: unknown; response: Response}>;

/** Reads through the API of this workspace; `key` names the answer in the cache. */
export function useRead<Body>(
  key: readonly unknown[],
  ask: Asked<Body>,
  {enabled = true}: {enabled?: boolean} = {}
): UseQueryResult<Body, Problem> {
  const {id} = useWorkspace();
  return useQuery<Body, Problem>({
    queryKey: [id, ...key],
    queryFn: () => answered(ask(apiOf(id))),
    enabled
  });
}

/** What a write answers: the words its control shows from now on, and the decision behind them. */
interface Done {
  decisionId?: string;
  says?: string;
  words?: string;
  holds?: string;
  countsFrom?: "now" | "next refresh";
}

/** Milliseconds until what was read anew is drawn, and the button that was pressed may be gone. */
const untilDrawn = 100;

/**
 * An act: writes, says politely what holds now, offers to take it back for ten seconds, and reads all pages anew.
 * Resolves to the answer, or to null where it was not saved (which is announced too).
 */
export function useAct() {
  const {id} = useWorkspace();
  const cache = useQueryClient();
  return useCallback(
    async <Body extends Done>(ask: Asked<Body>, {undo = true} = {}): Promise<Body | null> => {
      const api = apiOf(id);
      const back = document.activeElement?.closest("[role=dialog]") ? null : focusBack(); // a dialog gives its own back
      const again = () => cache.invalidateQueries({queryKey: [id]});
      const takeBack = (decision: string) => async () => {
        await answered(api.POST("/decisions/{id}/undo", {params: {path: {id: decision}}}));
        await again();
        announce({words: say("undone")});
      };
      try {
        const done = await answered(ask(api));
        await again();
        if (back) setTimeout(back, untilDrawn);
        const {decisionId} = done;
        announce({
          words: saidBy(done),
          undo: undo && decisionId ? takeBack(decisionId) : undefined
        });
        return done;
      } catch (problem) {
        announce({words: say("notSaved", {why: (problem as Problem).message})});
        return null;
      }
    },
    [id, cache]
  );
}

const saidBy = ({says, words, holds, countsFrom}: Done): string =>
  [
    says ?? words ?? holds ?? say("saved"),
    countsFrom === "next refresh" ? say("countsFromRefresh") : ""
  ]
    .map((sentence) => sentence && (/[.?…]$/.test(sentence) ? sentence : `${sentence}.`))
    .filter(Boolean)
    .join(" ");

/** A stable context value. */
export function useWorkspaceValue(id: string, me: Me): Workspace {
  return useMemo(() => ({id, me}), [id, me]);
}
