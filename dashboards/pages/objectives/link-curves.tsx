import {useState, type KeyboardEvent} from "react";
import {Link} from "react-router";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Flag} from "../../parts/flag.tsx";
import {say} from "../../words.ts";
import {type Links, links} from "../../views/links.ts";
import {Status} from "./link-status.tsx";
import type {Objectives} from "./objectives.tsx";

/** Names on both sides, on hairlines, and the curves between them; looking at a name dims the rest. */
export function Curves({objectives, data}: {objectives: Objectives; data: Links}) {
  const {to} = useWorkspace();
  const [focus, setFocus] = useState<string | null>(null);
  const needs = new Map(
    [...objectives.communities, ...objectives.items.flatMap(({communities}) => communities)].map(
      (c) => [c.id, c.needs]
    )
  );
  const linked = new Set(data.links.map(({community}) => community));
  const status = new Map(
    objectives.items.map(({id, status, statusWords}) => [id, {status, statusWords}])
  );
  const look = (id: string) => ({
    id: `name-${id}`,
    onMouseEnter: () => setFocus(id),
    onMouseLeave: () => setFocus(null),
    onFocus: () => setFocus(id),
    onBlur: () => setFocus(null),
    onKeyDown: (event: KeyboardEvent) => moveAlong(event, data)
  });
  return (
    <div className="curves">
      <ul aria-label={say("objectivesHead")}>
        {data.objectives.map(({id, name}) => (
          <li key={id} id={id} style={{height: data.rowHeight}}>
            <a className="plain end-name" href={`#${id}`} {...look(id)}>
              {name}
            </a>
            <Status {...(status.get(id) ?? {status: "nobody", statusWords: ""})} />
          </li>
        ))}
      </ul>
      <Figure view={links} data={{...data, focus}} />
      <ul aria-label={say("communitiesHead")}>
        {data.communities.map(({id, name}) => (
          <li key={id} style={{height: data.rowHeight}}>
            <Link
              className="plain end-name"
              to={to(`communities/${encodeURIComponent(id)}`)}
              {...look(id)}
            >
              {name}
            </Link>
            {needs.get(id)?.[0] ? (
              <Flag
                alarm={needs.get(id)?.[0].alarm ?? ""}
                label={needs.get(id)?.[0].label.toLowerCase() ?? ""}
              />
            ) : (
              !linked.has(id) && <span className="small">{say("noObjective")}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** ↑ ↓ within a list of names, → and ← to the other end of the first link. */
function moveAlong(event: KeyboardEvent, {objectives, communities, links}: Links) {
  const here = document.activeElement?.id.replace(/^name-/, "") ?? "";
  const focus = (id: string | undefined) => {
    if (!id) return;
    event.preventDefault();
    document.getElementById(`name-${id}`)?.focus();
  };
  const side = objectives.some(({id}) => id === here) ? objectives : communities;
  const at = side.findIndex(({id}) => id === here);
  switch (event.key) {
    case "ArrowDown":
      return focus(side[at + 1]?.id);
    case "ArrowUp":
      return focus(side[at - 1]?.id);
    case "ArrowRight":
      return focus(links.find(({objective}) => objective === here)?.community);
    case "ArrowLeft":
      return focus(links.find(({community}) => community === here)?.objective);
    default:
      return undefined;
  }
}
