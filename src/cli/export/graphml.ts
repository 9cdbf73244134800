import type {AbstractGraph} from "graphology-types";

/** A graph as GraphML 1.0 text; node and edge attributes become data, numbers as doubles. */
export function graphmlText(graph: AbstractGraph): string {
  const keys = new Map<string, string>();
  const data = (of: "node" | "edge", attributes: Readonly<Record<string, unknown>>) =>
    Object.entries(attributes).map(([name, value]) => {
      const type = typeof value === "number" ? "double" : "string";
      const key = `${of}_${name}`;
      keys.set(
        key,
        `<key id="${key}" for="${of}" attr.name="${escaped(name)}" attr.type="${type}"/>`
      );
      return `<data key="${key}">${escaped(String(value))}</data>`;
    });
  const nodes = graph.mapNodes(
    (id, attributes) => `<node id="${escaped(id)}">${data("node", attributes).join("")}</node>`
  );
  const edges = graph.mapEdges(
    (_, attributes, source, target) =>
      `<edge source="${escaped(source)}" target="${escaped(target)}">${data("edge", attributes).join("")}</edge>`
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    ...keys.values(),
    `<graph edgedefault="undirected">`,
    ...nodes,
    ...edges,
    `</graph>`,
    `</graphml>`,
    ``
  ].join("\n");
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
