import {useRead} from "../frame/workspace.tsx";

/** Questions without an answer and first posts unheard, of one community; read once for all who show them. */
export const useOpenThreads = (id: string) =>
  useRead(["threads", id, "open"], (api) =>
    api.GET("/communities/{id}/threads", {params: {path: {id}, query: {open: true, limit: 200}}})
  );
