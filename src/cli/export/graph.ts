import {UndirectedGraph} from "graphology";
import {write as gexfText} from "graphology-gexf";
import type {Config} from "../../config.ts";
import {fail} from "../../errors.ts";
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
  const nodes = await database.rows<Node>(people ? personNodes : circleNodes(privacy));
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
  people: number;
}

const personNodes =
  "select person_id as id, person_id as label, 1 as people from people order by id";
const personEdges = "select a, b, weight from ties order by a, b";
const circleNodes = ({found, minimum_group}: Config["privacy"]) => `
  select community_id || ' ' || circle as id, name || ': ' || coalesce(nullif(label, ''), 'circle ' || circle) as label, people
  from circles join communities using (community_id)
  where people >= ${minimum_group} and (${found === "shown"} or origin = 'declared' or covers is not null)
  order by id`;
const circleEdges = `
  select community_id || ' ' || a as a, community_id || ' ' || b as b, weight from circle_ties order by a, b`;
