import {Link} from "react-router";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {say} from "../../words.ts";

/** Named communities that are one by who takes part, each with a link to compare. */
export function SameNames({groups}: {groups: AnswerOf<"/overview">["sameNames"]}) {
  const {to} = useWorkspace();
  if (groups.length === 0) return null;
  return (
    <Section title={say("sameNames", {n: groups.length})}>
      <ul className="lines">
        {groups.map(({communities, words}) => (
          <li key={communities[0].id}>
            {words}{" "}
            <span className="small">
              {communities.map(({id, name}, index) => (
                <span key={id}>
                  {index > 0 && " · "}
                  <Link to={to(`communities/${encodeURIComponent(id)}`)}>{name}</Link>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
