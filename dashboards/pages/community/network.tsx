import {UndirectedGraph} from "graphology";
import {useEffect, useMemo, useRef, useState} from "react";
import Sigma from "sigma";
import type {Answer} from "../../api/client.ts";
import {useRead} from "../../frame/workspace.tsx";
import {DataTable} from "../../parts/data-table.tsx";
import {Reading} from "../../parts/reading.tsx";
import {number, say} from "../../words.ts";
import {spread} from "../../views/spread.ts";

type Drawn = Answer<"/communities/{id}/network">;

/** The people of a community and who talks with whom, for those who take part. Loaded apart: sigma is heavy. */
export default function Network({id}: {id: string}) {
  const network = useRead(["network", id], (api) =>
    api.GET("/communities/{id}/network", {params: {path: {id}}})
  );
  return <Reading query={network}>{(network) => <Picture network={network} />}</Reading>;
}

function Picture({network}: {network: Drawn}) {
  const place = useRef<HTMLDivElement>(null);
  const [draws] = useState(hasWebGl);
  const graph = useMemo(() => graphOf(network), [network]);
  useEffect(() => {
    if (!place.current || !draws) return undefined;
    const sigma = new Sigma(graph, place.current, settings(place.current));
    return () => sigma.kill();
  }, [graph, draws]);
  const label = say("networkLabel", {n: graph.order});
  return (
    <figure className="figure" aria-label={label}>
      {draws ? (
        <div ref={place} className="network" aria-hidden="true" />
      ) : (
        <p className="small">{say("networkNone")}</p>
      )}
      <figcaption className="caption">{label}</figcaption>
      <DataTable label={label} table={tableOf(graph)} />
    </figure>
  );
}

const hasWebGl = (): boolean => document.createElement("canvas").getContext("webgl2") !== null;

/** Placed without chance, so that the same network is always drawn alike. */
function graphOf({nodes, edges}: Drawn): UndirectedGraph {
  const graph = new UndirectedGraph({multi: false, allowSelfLoops: false});
  const index = new Map(nodes.map(({key}, i) => [key, i]));
  const ends = edges.map(
    ({source, target}) => [index.get(source) ?? 0, index.get(target) ?? 0] as const
  );
  const places = spread(nodes.length, ends);
  nodes.forEach(({key, attributes: {label, me}}, i) =>
    graph.addNode(key, {label, me, ...places[i]})
  );
  for (const {source, target, attributes} of edges)
    graph.mergeEdge(source, target, {weight: attributes.weight});
  return graph;
}

/** Colours come from the page, so that both themes hold. */
function settings(place: HTMLElement) {
  const colour = (name: string) => {
    const probe = document.createElement("span");
    probe.style.color = `var(--${name})`;
    place.append(probe);
    const {color} = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const [ink, line, act, grey] = ["ink", "line", "act", "strong"].map(colour);
  return {
    allowInvalidContainer: true,
    labelColor: {color: ink},
    labelFont: "Inter Variable, sans-serif",
    labelSize: 12,
    labelRenderedSizeThreshold: 4,
    nodeReducer: (_: string, data: {me?: boolean}) => ({
      ...data,
      size: data.me ? 9 : 5,
      color: data.me ? act : grey
    }),
    edgeReducer: (_: string, data: {weight?: number}) => ({
      ...data,
      size: Math.min(4, 0.6 + Math.log1p(data.weight ?? 0)),
      color: line
    })
  };
}

const tableOf = (graph: UndirectedGraph) => ({
  columns: ["Person", "Talks with"],
  rows: graph.mapNodes((node, {label}) => ({
    cells: [String(label), number(graph.degree(node))]
  }))
});
