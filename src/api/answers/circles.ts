import type {Static} from "typebox";
import {fail} from "../../errors.ts";
import type {Look} from "../look.ts";
import type {
  circles as circlesSchema,
  network as networkSchema
} from "../schemas/community-people.ts";
import type {Community} from "../snapshot/communities.ts";
import {suppressed} from "../../privacy/suppress.ts";
import {grouped, rowsOf} from "../snapshot/rows.ts";
import {agreesToBe, peopleCount, seesNames} from "../visibility.ts";
import {circleNames} from "./circle-names.ts";
import {personOf} from "./names.ts";

type Circles = Static<typeof circlesSchema>;
type Network = Static<typeof networkSchema>;

interface Row {
  windowStart: string;
  circle: string;
  label: string | null;
  people: number;
}
interface Tie {
  windowStart: string;
  a: string;
  b: string;
  weight: number;
}

/** Circles of enough people and how much they talk, through the last year; smaller ones are left out with their links. */
export async function circlesOf(look: Look, community: Community): Promise<Circles> {
  if (peopleCount(look, community.members.length) === null) return {circles: [], steps: []};
  const {rows, ties, members, people} = await readCircles(look, community.id);
  const told = rows.filter(({people}) => peopleCount(look, people) !== null);
  const labels = new Map(told.map(({circle, label}) => [circle, label]));
  const nameless = [...people].filter(([circle]) => labels.has(circle) && !labels.get(circle));
  const names = circleNames(look, new Map(nameless));
  const me = look.principal.personId ?? "";
  return {
    circles: [...labels].map(([id, label]) => ({
      id,
      label: label || (names.get(id) ?? null),
      mine: people.get(id)?.includes(me) ?? false
    })),
    steps: [...grouped(told, ({windowStart}) => windowStart)].map(([windowStart, circles]) => ({
      windowStart,
      circles: counted(look, circles, members.get(windowStart) ?? 0),
      links: ties.filter(
        (tie) =>
          tie.windowStart === windowStart &&
          [tie.a, tie.b].every((id) => circles.some(({circle}) => circle === id))
      )
    }))
  };
}

/** What the snapshot holds of a community's circles: the latest step's first, the largest first. */
async function readCircles({snapshot: {database}}: Look, id: string) {
  const members = await rowsOf<{windowStart: string; members: number | null}>(
    database,
    "select window_start, members from community_windows where community_id = $1",
    [id]
  );
  const now = await rowsOf<{circle: string; personId: string}>(
    database,
    "select circle::varchar as circle, person_id from circle_members where community_id = $1 order by circle_members.circle, person_id",
    [id]
  );
  return {
    rows: await rowsOf<Row>(
      database,
      `select window_start, circle::varchar as circle, label, people from circles
       where community_id = $1 order by window_start, people desc, circles.circle`,
      [id]
    ),
    ties: await rowsOf<Tie>(
      database,
      `select window_start, a::varchar as a, b::varchar as b, weight from circle_ties
       where community_id = $1 order by window_start, circle_ties.a, circle_ties.b`,
      [id]
    ),
    members: new Map(members.map(({windowStart, members}) => [windowStart, members ?? 0])),
    /** Of now. */
    people: new Map(
      [...grouped(now, ({circle}) => circle)].map(([circle, rows]) => [
        circle,
        rows.map(({personId}) => personId)
      ])
    )
  };
}

/** Sizes of circles. Those in none are a count too: where they are few, the smallest circle is not told either. */
function counted({config}: Look, circles: readonly Row[], members: number) {
  const sizes = circles.map(({people}) => people);
  const others = Math.max(0, members - sizes.reduce((sum, people) => sum + people, 0));
  const {cells} = suppressed([...sizes, others], config.privacy.minimum_group);
  return circles.map(({circle}, i) => ({id: circle, people: cells[i]}));
}

/** The network as graphology reads it: of circles for readers outside, of people for those inside. */
export const networkOf = (look: Look, community: Community): Promise<Network> =>
  seesNames(look, community) ? networkOfPeople(look, community) : networkOfCircles(look, community);

const options = {type: "undirected", multi: false, allowSelfLoops: false};

async function networkOfCircles(look: Look, community: Community): Promise<Network> {
  const {circles, steps} = await circlesOf(look, community);
  const now = steps.at(-1);
  const about = new Map(circles.map((circle) => [circle.id, circle]));
  return {
    of: "circles",
    attributes: {community: community.id},
    options,
    nodes: (now?.circles ?? []).map(({id, people}) => ({
      key: id,
      attributes: {
        label: about.get(id)?.label ?? "",
        size: people ?? 0,
        circle: null,
        me: about.get(id)?.mine ?? false
      }
    })),
    edges: (now?.links ?? []).map(({a, b, weight}) => edge(a, b, weight))
  };
}

/** Who takes part, and the reader's own ties among them: ties of two others are theirs, not the reader's. */
async function networkOfPeople(look: Look, community: Community): Promise<Network> {
  const me = look.principal.personId ?? fail("SIGN_ON_NEEDED");
  const agrees = new Set(
    community.members
      .map(({personId}) => personId)
      .filter((person) => person === me || agreesToBe(look, "connection", person))
  );
  const {database} = look.snapshot;
  const ties = await rowsOf<{a: string; b: string; weight: number}>(
    database,
    `select a, b, weight from ties
     where (a = $2 or b = $2)
       and a in (select person_id from circle_members where community_id = $1)
       and b in (select person_id from circle_members where community_id = $1)
     order by a, b`,
    [community.id, me]
  );
  const circle = new Map(
    (
      await rowsOf<{personId: string; circle: string}>(
        database,
        "select person_id, circle::varchar as circle from circle_members where community_id = $1 order by person_id",
        [community.id]
      )
    ).map((row) => [row.personId, row.circle])
  );
  return {
    of: "people",
    attributes: {community: community.id},
    options,
    nodes: [...agrees].map((person) => ({
      key: person,
      attributes: {
        label: personOf(look, person).name,
        size: 1,
        circle: circle.get(me) === circle.get(person) ? (circle.get(person) ?? null) : null,
        me: person === me
      }
    })),
    edges: ties
      .filter(({a, b}) => agrees.has(a) && agrees.has(b))
      .map(({a, b, weight}) => edge(a, b, weight))
  };
}

const edge = (source: string, target: string, weight: number): Network["edges"][number] => ({
  key: `${source}-${target}`,
  source,
  target,
  attributes: {weight}
});
