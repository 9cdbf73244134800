import {Link} from "react-router";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Flag} from "../../parts/flag.tsx";
import {say} from "../../words.ts";
import {Status} from "./link-status.tsx";
import type {Objectives} from "./objectives.tsx";

/** On a phone: an objective, its communities below it, nobody first. */
export function LinkList({objectives: {items}}: {objectives: Objectives}) {
  const {to} = useWorkspace();
  const order = {nobody: 0, proposed: 1, living: 2};
  return (
    <ul className="lines">
      {items
        .toSorted((a, b) => order[a.status] - order[b.status])
        .map(({id, title, status, statusWords, communities}) => (
          <li key={id} id={id}>
            <strong>{title}</strong> <Status status={status} statusWords={statusWords} />
            <ul>
              {communities
                .filter(({state}) => state !== "refused")
                .map((community) => (
                  <li key={community.id} className="small">
                    <Link to={to(`communities/${encodeURIComponent(community.id)}`)}>
                      {community.name}
                    </Link>{" "}
                    {community.state === "agreed" ? "" : say("legendProposed")}{" "}
                    {community.needs.map((need) => (
                      <Flag key={need.alarm} alarm={need.alarm} label={need.label.toLowerCase()} />
                    ))}
                  </li>
                ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}
