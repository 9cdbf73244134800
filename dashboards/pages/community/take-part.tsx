import {useAct, useWorkspace} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";
import type {Community} from "./heading.ts";

/** Taking part, or leaving; only for a person, and not for its steward. */
export function TakePart({community: {id, youAre, state}}: {community: Community}) {
  const {me} = useWorkspace();
  const act = useAct();
  if (!me.person || youAre.steward || state === "ended") return null;
  const path = youAre.member
    ? ("/communities/{id}/leave" as const)
    : ("/communities/{id}/join" as const);
  return (
    <button
      type="button"
      className="text"
      onClick={() => void act((api) => api.POST(path, {params: {path: {id}}}))}
    >
      {say(youAre.member ? "leaveIt" : "joinIt")}
    </button>
  );
}
