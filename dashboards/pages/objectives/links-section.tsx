import {useMediaQuery} from "@mantine/hooks";
import type {ReactNode} from "react";
import {Figure} from "../../parts/figure.tsx";
import {say} from "../../words.ts";
import {linkMatrix} from "../../views/link-matrix.ts";
import {barycentric, type Links} from "../../views/links.ts";
import {Curves} from "./link-curves.tsx";
import {Legend} from "./link-legend.tsx";
import {LinkList} from "./link-list.tsx";
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
        mark: needs.some(({alarm}) => alarm !== "emerging") ? "need" : "living"
      }))
    }
  };
}
