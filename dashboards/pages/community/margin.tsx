import {Link} from "react-router";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Figure} from "../../parts/figure.tsx";
import {say} from "../../words.ts";
import {roles} from "../../views/roles.ts";
import type {Community} from "./heading.ts";
import {ObjectiveLinks} from "./objective-links.tsx";
import {RestsOn} from "./rests-on.tsx";

/** Who takes part, objectives, the same people elsewhere. */
export function Margin({community}: {community: Community}) {
  const {me, to} = useWorkspace();
  const {overlaps, borders} = community;
  const {minimumGroup: minimum} = me;
  const held = community.roles.some(({shown}) => shown !== "count");
  return (
    <div className="margin">
      <RestsOn community={community} />
      {community.state !== "ended" && community.roles.length > 0 && (
        <section>
          <h3>{say("rolesTitle")}</h3>
          <Figure
            view={roles}
            data={community.roles.map((row) => ({...row, minimum}))}
            caption={`${say("rolesNote")}${held ? ` ${say("rolesHeld", {minimum})}` : ""}`}
          />
        </section>
      )}
      <ObjectiveLinks community={community} />
      {overlaps.length > 0 && (
        <section>
          <h3>{say("overlapsTitle")}</h3>
          <ul className="lines">
            {overlaps.slice(0, 4).map(({id, name, words}) => (
              <li key={id}>
                <Link to={to(`communities/${encodeURIComponent(id)}`)}>{name}</Link>
                <p className="small">{words}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {borders.length > 0 && (
        <section>
          <h3>{say("bordersOwn")}</h3>
          <ul className="lines">
            {borders.map((words) => (
              <li key={words} className="small">
                {words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
