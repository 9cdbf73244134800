import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csrOf} from "../../../src/graph/csr.ts";
import {graphologyOf, referenceLouvain} from "../../graph/reference.ts";
import {answers} from "./answers.ts";
import {readGraph} from "./graph-file.ts";

const graph = csrOf(readGraph(process.argv[2]));

const manifest = join(import.meta.dirname, "../../../node_modules/graphology/package.json");
const {version} = JSON.parse(readFileSync(manifest, "utf8")) as {version: string};

await answers(version, () => {
  const theirs = graphologyOf(graph);
  return {louvain: (seed) => referenceLouvain(theirs, seed)};
});
