import {createHash} from "node:crypto";
import {type Decision, standing} from "./decisions.ts";

/** Fewer, and hardly any lot could show anything: the trial is refused before anybody is helped. */
export const leastAgreed = 10;

/** How a lot fell. */
export type Drawn = Extract<Decision, {what: "trial.draw"}>;

/** A trial of help as people decided it: somebody offered help, stewards agreed to a lot, the lot fell. */
export interface HelpTrial {
  readonly id: string;
  /** What will be done to help. */
  readonly what: string;
  /** Last day to agree. */
  readonly until: string;
  /** Written before anybody agreed; the lot follows from it and from who agreed. */
  readonly seed: string;
  /** Communities whose steward agreed and did not withdraw before the lot fell, by id. */
  readonly agreed: readonly string[];
  readonly drawn: Drawn | null;
}

/** Trials of help by id, as decisions make them. Once the lot has fallen nothing is taken back, welcome or not. */
export function trialsOf(decisions: readonly Decision[]): ReadonlyMap<string, HelpTrial> {
  const holds = new Set(standing(decisions));
  const fallen = new Set(
    decisions.filter(({what}) => what === "trial.draw").map(({subject}) => subject)
  );
  const trials = new Map<string, HelpTrial>();
  for (const decision of decisions) {
    const {what, subject, detail, id, madeAt} = decision;
    if (detail.undoes !== undefined || !(holds.has(decision) || fallen.has(subject))) continue;
    if (what === "trial.open") {
      const seed = `${id} ${madeAt}`;
      trials.set(subject, {id: subject, ...detail, seed, agreed: [], drawn: null});
    }
    const known = trials.get(subject);
    if (!known || known.drawn) continue;
    if (what === "trial.agree" || what === "trial.withdraw") {
      const others = known.agreed.filter((community) => community !== detail.communityId);
      const agreed = what === "trial.agree" ? [...others, detail.communityId].toSorted() : others;
      trials.set(subject, {...known, agreed});
    }
    if (what === "trial.draw") trials.set(subject, {...known, drawn: decision});
  }
  return trials;
}

/**
 * Who is helped at once and who waits: in the order of SHA-256 of the seed, a line break and the id, the first half is
 * helped. Anybody can check it; nobody can choose it.
 */
export function lot({seed, agreed}: Pick<HelpTrial, "seed" | "agreed">): {
  helped: string[];
  waiting: string[];
} {
  const hash = (id: string) => createHash("sha256").update(`${seed}\n${id}`).digest("hex");
  const order = agreed.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
  const half = Math.floor(order.length / 2);
  return {helped: order.slice(0, half).toSorted(), waiting: order.slice(half).toSorted()};
}
