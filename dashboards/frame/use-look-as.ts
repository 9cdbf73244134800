import {useQueryClient} from "@tanstack/react-query";
import {useNavigate} from "react-router";
import {answered, apiOf} from "../api/client.ts";
import {landing} from "./places.ts";
import {type Role, useWorkspace} from "./workspace.tsx";

/** Changes who is looking: everything read before is forgotten, and the page is where they would land. */
export function useLookAs() {
  const {id, to} = useWorkspace();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const become = async (personId: string | null, role: Role) => {
    const me = await answered(apiOf(id).POST("/look-as", {body: {personId, role}}));
    cache.removeQueries({queryKey: [id]});
    cache.setQueryData([id, "me"], me);
    await navigate(to(landing(me.roles, me.person !== null)));
  };
  return {become, stop: () => become(null, "leader")};
}
