import {Link} from "react-router";
import {percent} from "../../chances.ts";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {type IslandRow, islands} from "../../views/islands.ts";
import {say} from "../../words.ts";
import {type Isolation, nameOf, type Part} from "./reach.ts";

const kinds = ["unit", "place"] as const;
/** Most of a kind that are drawn; the table tells of all. */
const mostDrawn = 10;

/** How much units and places keep to themselves, beside chance; islands with where they meet others. */
export function Islands({isolation: {parts, borders}}: {isolation: Isolation}) {
  const {me} = useWorkspace();
  const closed = kinds.flatMap((wanted) =>
    parts.filter(({kind, island}) => island && kind === wanted)
  );
  const rows = kinds.flatMap((kind) => rowsOf(kind, parts));
  const held = borders
    .filter(({kind, level}) => kind !== "workplace" && level === 1)
    .reduce((sum, {withheld}) => sum + withheld, 0);
  if (rows.length === 0) return null;
  return (
    <Section
      title={say("islandsTitle", {n: closed.length, first: closed[0] ? nameOf(closed[0]) : ""})}
      sub={`${strongerBorder(borders)} ${say("islandsSub")}`.trim()}
    >
      <Figure
        view={islands}
        data={rows}
        caption={[say("islandsCaption", {minimum: me.minimumGroup}), say("islandsHeld", {n: held})]
          .filter(Boolean)
          .join(" ")}
      />
      {closed.length > 0 && (
        <ul className="lines">
          {closed.map((part) => (
            <li key={`${part.kind} ${part.name}`}>
              <Island part={part} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Coarse units and places, and finer units that are islands; those that keep most to themselves first. */
function rowsOf(kind: IslandRow["kind"], parts: readonly Part[]): IslandRow[] {
  const outward = ({inside, chance}: IslandRow) => (1 - inside) / (1 - chance);
  return parts
    .filter((part) => part.kind === kind && (part.level === 1 || part.island))
    .flatMap((part): IslandRow[] =>
      part.insideShare === null || part.chanceShare === null
        ? []
        : [
            {
              kind,
              name: nameOf(part),
              people: part.people,
              inside: part.insideShare,
              chance: part.chanceShare,
              island: part.island
            }
          ]
    )
    .toSorted((a, b) => outward(a) - outward(b) || a.name.localeCompare(b.name))
    .slice(0, mostDrawn);
}

/** Which of the two borders talk follows more, where the two differ. */
function strongerBorder(borders: Isolation["borders"]): string {
  const strength = (wanted: string) =>
    borders.find(({kind, level}) => kind === wanted && level === 1)?.assortativity ?? null;
  const [unit, place] = [strength("unit"), strength("place")];
  if (unit === null || place === null || Math.abs(unit - place) < 0.05) return "";
  return say(unit > place ? "bordersUnit" : "bordersPlace");
}

/** An island, and where its people already meet others. */
function Island({part}: {part: Part}) {
  const {to} = useWorkspace();
  const {people, insideShare, chanceShare, joinedBy} = part;
  return (
    <>
      <strong>{nameOf(part)}</strong>{" "}
      <span className="flag need">
        <span aria-hidden="true">▲ </span>
        keeps to itself
      </span>{" "}
      <p className="small">
        {say("islandKeeps", {
          people,
          inside: percent(insideShare ?? 0),
          chance: percent(chanceShare ?? 0)
        })}{" "}
        {joinedBy.length === 0 ? say("islandAlone") : `${say("islandJoined")} `}
        {joinedBy.map(({id, name}, index) => (
          <span key={id}>
            {index > 0 && " · "}
            <Link to={to(`communities/${encodeURIComponent(id)}`)}>{name}</Link>
          </span>
        ))}
      </p>
    </>
  );
}
