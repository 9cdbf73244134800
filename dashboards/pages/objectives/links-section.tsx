import {useMediaQuery} from "@mantine/hooks";
import {useState, type KeyboardEvent, type ReactNode} from "react";
import {Link} from "react-router";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Flag} from "../../parts/flag.tsx";
import {say} from "../../words.ts";
import {linkMatrix} from "../../views/link-matrix.ts";
import {barycentric, type Links, links} from "../../views/links.ts";
import type {Objectives} from "./objectives.tsx";

const mostObjectives = 15;
const mostCommunities = 20;
const rowHeight = 38;

/** Objectives and communities and what joins them: curves, a matrix where those would be a thicket, a list on a phone. */
export function LinksSection({objectives, aside}: {objectives: Objectives; aside: ReactNode}) {
  const phone = useMediaQuery("(max-width: 767px)", undefined, {getInitialValueInEffect: false});
  const {data, rest} = shownOf(objectives);
  const large =
    data.objectives.length > mostObjectives || data.communities.length > mostCommunities;
  return (
    <section className="links-section" aria-label={say("linksCaption")}>
      <div className="links-head">
        {large || phone ? (
          <span className="small">{large ? say("matrixSub") : ""}</span>
        ) : (
          <Legend />
        )}
        {aside}
      </div>
      {phone ? (
        <LinkList objectives={objectives} />
      ) : large ? (
        <Figure view={linkMatrix} data={data} />
      ) : (
        <Curves objectives={objectives} data={data} />
      )}
      {rest > 0 && <p className="caption">{say("otherCommunities", {n: rest})}</p>}
    </section>
  );
}

/** What is drawn: all objectives, every linked community, and unlinked ones as far as there is room. */
function shownOf({items, communities}: Objectives): {data: Links; rest: number} {
  const joins = items.flatMap(({id, communities}) =>
    communities
      .filter(({state}) => state !== "refused")
      .map((link) => ({
        objective: id,
        community: link.id,
        alignment: link.alignment,
        agreed: link.state === "agreed"
      }))
  );
  const linked = new Set(joins.map(({community}) => community));
  const named = items.flatMap(({communities}) => communities).filter(({id}) => linked.has(id));
  const known = new Set(communities.map(({id}) => id));
  const ended = named
    .filter(({id}, i) => !known.has(id) && named.findIndex((other) => other.id === id) === i)
    .map(({id, name, needs}) => ({id, name, needs}));
  const tied = [...communities.filter(({id}) => linked.has(id)), ...ended];
  const loose = communities.filter(({id}) => !linked.has(id));
  const room = Math.max(
    0,
    Math.min(mostCommunities, Math.max(items.length + 2, tied.length + 2)) - tied.length
  );
  const shown = barycentric([...tied, ...loose.slice(0, room)], items, joins);
  return {
    rest: loose.length - Math.min(room, loose.length),
    data: {
      rowHeight,
      focus: null,
      links: joins,
      objectives: items.map(({id, title, status}) => ({
        id,
        name: title,
        mark: status === "nobody" ? "need" : status
      })),
      communities: shown.map(({id, name, needs}) => ({
        id,
        name,
        mark: needs.length ? "need" : "living"
      }))
    }
  };
}

function Curves({objectives, data}: {objectives: Objectives; data: Links}) {
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
          <li key={id} id={id} style={{height: rowHeight}}>
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
          <li key={id} style={{height: rowHeight}}>
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

function Status({
  status,
  statusWords
}: {
  status: "living" | "proposed" | "nobody";
  statusWords: string;
}) {
  if (status === "living") return null;
  return <Flag alarm={status === "proposed" ? "new" : "nobody"} label={statusWords || status} />;
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

function LinkList({objectives: {items}}: {objectives: Objectives}) {
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

function Legend() {
  return (
    <ul className="legend small">
      <li>
        <svg width="28" height="10" aria-hidden="true">
          <path d="M0 5h28" stroke="var(--ink2)" strokeWidth="4" strokeOpacity="0.55" />
        </svg>
        {say("legendAgreed")}
      </li>
      <li>
        <svg width="28" height="10" aria-hidden="true">
          <path d="M0 5h28" stroke="var(--fresh)" strokeWidth="2" strokeDasharray="4 4" />
        </svg>
        {say("legendProposed")}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="var(--ink2)" />
        </svg>
        {say("legendLiving")}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.6" fill="none" stroke="var(--need)" strokeWidth="1.8" />
        </svg>
        {say("legendNeed")}
      </li>
    </ul>
  );
}
