import type {Csr} from "../graph/csr.ts";
import type {Groups} from "./follow.ts";
import {significance} from "./significance.ts";

/** −log10: fewer than one in a hundred networks without communities would hold such a group. */
const beyondChance = 2;

/** The groups of a partition that are large enough and that chance does not explain, by smallest person. */
export function groupsOf(graph: Csr, label: Uint32Array, minimum: number): Groups {
  const size = new Uint32Array(label.length);
  for (const l of label) size[l]++;
  const surprise = significance(graph, label, size);
  const number = new Int32Array(label.length).fill(-1); // label → group
  const of = new Int32Array(label.length).fill(-1);
  const people: number[][] = [];
  const significances: number[] = [];
  for (let person = 0; person < label.length; person++) {
    const l = label[person];
    if (size[l] < minimum || surprise[l] < beyondChance) continue;
    if (number[l] < 0) {
      number[l] = people.push([]) - 1;
      significances.push(surprise[l]);
    }
    of[person] = number[l];
    people[number[l]].push(person);
  }
  return {of, people, significance: significances};
}
