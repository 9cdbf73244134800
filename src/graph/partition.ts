/** The partition in which everybody is a group of their own: 0, 1, 2 … */
export function everybodyAlone(people: number): Uint32Array {
  const label = new Uint32Array(people);
  for (let p = 0; p < people; p++) label[p] = p;
  return label;
}

/** The nodes of group g are `order[first[g] … first[g+1])`, in rising order. */
export function membersOf(group: Uint32Array, groups: number) {
  const first = new Uint32Array(groups + 1);
  for (const g of group) first[g + 1]++;
  for (let g = 0; g < groups; g++) first[g + 1] += first[g];
  const next = first.slice();
  const order = new Uint32Array(group.length);
  for (let v = 0; v < group.length; v++) order[next[group[v]]++] = v;
  return {order, first};
}

/** Makes labels 0, 1, 2 … in order of first appearance, in place; returns how many there are. */
export function renumber(labels: Uint32Array): number {
  const seen = new Map<number, number>();
  for (let v = 0; v < labels.length; v++) {
    const label = seen.get(labels[v]) ?? seen.size;
    seen.set(labels[v], label);
    labels[v] = label;
  }
  return seen.size;
}
