import {useQueryClient} from "@tanstack/react-query";
import {useNavigate} from "react-router";
import {answered, type Api, apiOf} from "../api/client.ts";
import {landing} from "./places.ts";
import {type Role, useWorkspace} from "./workspace.tsx";

/** Changes who is looking: everything read before is forgotten, and the page is where they would land. */
export function useLookAs() {
  const {id, to} = useWorkspace();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const change = async (choose: (api: Api) => Parameters<typeof answered<{ok: boolean}>>[0]) => {
    const api = apiOf(id);
    await answered(choose(api));
    const me = await answered(api.GET("/me"));
    cache.removeQueries({queryKey: [id], predicate: ({queryKey}) => queryKey[1] !== "me"});
    cache.setQueryData([id, "me"], me);
    await navigate(to(landing(me.roles, me.person !== null)));
  };
  return {
    become: (personId: string | null, role: Role) =>
      change((api) => api.POST("/look-as", {body: {personId, role}})),
    stop: () => change((api) => api.DELETE("/look-as"))
  };
}
