import {UndirectedGraph} from "graphology";
import {write as gexfText} from "graphology-gexf";
import type {Config} from "../../config.ts";
import {fail} from "../../errors.ts";
import {suppressed} from "../../privacy/suppress.ts";
import type {Database} from "../../warehouse/duckdb.ts";
import {graphmlText} from "./graphml.ts";

/**
 * The network as other tools draw it: circles of enough people and how much they talk; people as pseudonyms only where
 * persons may leave.
 */
export async function graphText(
  database: Database,
  {privacy}: Config,
  format: string
): Promise<{text: string; nodes: number}> {
  if (format !== "graphml" && format !== "gexf")
    fail("USAGE", `A graph goes out as graphml or gexf, not ${format}`);
  const graph = new UndirectedGraph();
  const people = privacy.personal_export !== "";
  const nodes = people
    ? await database.rows<Node>(personNodes)
    : sized(await database.rows<Circle>(circleNodes(privacy)), privacy.minimum_group);
  for (const {id, ...attributes} of nodes) graph.addNode(id, attributes);
  const edges = await database.rows<{a: string; b: string; weight: number}>(
    people ? personEdges : circleEdges
  );
  for (const {a, b, weight} of edges)
    if (graph.hasNode(a) && graph.hasNode(b)) graph.addEdge(a, b, {weight});
  return {text: format === "gexf" ? gexfText(graph) : graphmlText(graph), nodes: nodes.length};
}

interface Node {
  id: string;
  label: string;
  /** Left out where it would tell a smaller count. */
  people?: number;
}

interface Circle {
  id: string;
  label: string;
  people: number;
  community: string;
  members: number;
}

/** Circles with their sizes; where those in no circle are few, the smallest of the community is not told either. */
function sized(circles: readonly Circle[], minimum: number): Node[] {
  return circles.map(({id, label, community, members}) => {
    const beside = circles.filter((circle) => circle.community === community);
    const sizes = beside.map(({people}) => people);
    const others = Math.max(0, members - sizes.reduce((sum, people) => sum + people, 0));
    const told = suppressed([...sizes, others], minimum).cells[
      beside.findIndex((circle) => circle.id === id)
    ];
    return told === null ? {id, label} : {id, label, people: told};
  });
}

const personNodes =
  "select person_id as id, person_id as label, 1 as people from people order by id";
const personEdges = "select a, b, weight from ties order by a, b";
const circleNodes = ({found, minimum_group}: Config["privacy"]) => `
  select community_id || ' ' || circle as id, name || ': ' || coalesce(nullif(label, ''), 'circle ' || circle) as label, people,
    community_id as community, coalesce(members, 0) as members
  from circles
  join communities using (community_id)
  left join (select community_id, window_start, members from community_windows) using (community_id, window_start)
  where window_start = (select max(window_start) from circles) and people >= ${minimum_group} and (${found === "shown"} or origin = 'declared' or covers is not null)
  order by id`;
const circleEdges = `
  select community_id || ' ' || a as a, community_id || ' ' || b as b, weight from circle_ties
  where window_start = (select max(window_start) from circles) order by a, b`;
