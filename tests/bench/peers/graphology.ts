import {csrOf} from "../../../src/graph/csr.ts";
import {graphologyOf, referenceLouvain} from "../../graph/reference.ts";
import {answers} from "./answers.ts";
import {readGraph} from "./graph-file.ts";

const graph = csrOf(readGraph(process.argv[2]));

await answers("0.26.0", () => {
  const theirs = graphologyOf(graph);
  return {louvain: (seed) => referenceLouvain(theirs, seed)};
});
