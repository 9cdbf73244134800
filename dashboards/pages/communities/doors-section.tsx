import {Link} from "react-router";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {say} from "../../words.ts";

/** Closed communities: by name, each leads to its door. Nothing where there is none to be asked. */
export function DoorsSection() {
  const {to} = useWorkspace();
  const doors = useRead(["doors"], (api) => api.GET("/doors"));
  const items = doors.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={say("doorsTitle", {n: items.length})}>
      <ul className="lines">
        {items.map(({id, name, purpose}) => (
          <li key={id}>
            <Link to={to(`communities/${encodeURIComponent(id)}`)}>{name}</Link>{" "}
            <span className="small">{purpose}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
