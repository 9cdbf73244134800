import type {Objectives} from "./objectives.tsx";

type Entry = Pick<
  Objectives["values"][number],
  "communityId" | "communityName" | "basis" | "amount" | "unit"
>;

interface Brought {
  readonly id: string;
  readonly name: string;
  readonly sums: {readonly unit: string; readonly basis: string; amount: number}[];
}

/** Quarterly entries as one line a community: each kind summed over its life, what is known the same way together. */
export function brought(values: readonly Entry[]): Brought[] {
  const communities = new Map<string, Brought>();
  for (const {communityId: id, communityName: name, unit, basis, amount} of values) {
    const community = communities.get(id) ?? {id, name, sums: []};
    communities.set(id, community);
    const sum = community.sums.find((sum) => sum.unit === unit && sum.basis === basis);
    if (sum) sum.amount += amount;
    else community.sums.push({unit, basis, amount});
  }
  const most = ({sums}: Brought) => Math.max(...sums.map(({amount}) => amount));
  return [...communities.values()].toSorted(
    (a, b) => most(b) - most(a) || a.name.localeCompare(b.name)
  );
}
