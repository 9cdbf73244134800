import type {Kysely, Selectable} from "kysely";
import {Value} from "typebox/value";
import {fail} from "../errors.ts";
import {type DecisionDetail, type DecisionKind, decisionKinds} from "./decision-kinds.ts";
import type {StoreTables} from "./schema.ts";
import {write} from "./write.ts";

/** A decision as somebody makes it: who, what, about which subject, why. `what` settles the shape of `detail`. */
export type NewDecision = {
  [K in DecisionKind]: {
    readonly who: string;
    readonly what: K;
    readonly subject: string;
    readonly why?: string | null;
    readonly detail: DecisionDetail<K>;
  };
}[DecisionKind];

/** A decision as it stands in the store; `id` grows, `madeAt` is an ISO instant in UTC. */
export type Decision = NewDecision & {
  readonly id: number;
  readonly madeAt: string;
  readonly why: string | null;
};

/**
 * Everything that people decided in the product, oldest first. It only grows: a decision is taken back by another one
 * whose detail says `undoes`.
 */
export const decisionsOf = (db: Kysely<StoreTables>, clock: () => Date) => ({
  /** @throws DECISION_INVALID when `detail` is not what decisions of this kind say. */
  async append(decision: NewDecision): Promise<Decision> {
    checked(decision);
    const row = {
      madeAt: clock().toISOString(),
      who: decision.who,
      what: decision.what,
      subject: decision.subject,
      why: decision.why ?? null,
      detail: JSON.stringify(decision.detail)
    };
    return write(db, async (change) => {
      const {id} = await change
        .insertInto("decisions")
        .values(row)
        .returning("id")
        .executeTakeFirstOrThrow();
      return decided({id, ...row});
    });
  },

  /** @param since only decisions with a greater id. @param subject only those about this subject. */
  async list({since = 0, subject}: {since?: number; subject?: string} = {}): Promise<Decision[]> {
    let query = db.selectFrom("decisions").selectAll().where("id", ">", since).orderBy("id");
    if (subject !== undefined) query = query.where("subject", "=", subject);
    return (await query.execute()).map(decided);
  }
});

/** The decisions that hold: neither taken back nor themselves the taking back of another. Oldest first, as given. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<number>();
  for (const {id, detail} of decisions.toReversed())
    if (typeof detail.undoes === "number" && !undone.has(id)) undone.add(detail.undoes);
  return decisions.filter(({id, detail}) => !undone.has(id) && detail.undoes === undefined);
}

/** Who asked not to be included, and still does: person → what they said. */
export const leftOutOf = (decisions: readonly Decision[]): Map<string, Decision> =>
  new Map(
    standing(decisions)
      .filter(({what}) => what === "person.leave_out")
      .map((decision) => [decision.subject, decision])
  );

function checked({what, detail}: NewDecision): void {
  const schema = decisionKinds[what];
  if (!schema) fail("DECISION_INVALID", what, `known are ${Object.keys(decisionKinds).join(", ")}`);
  const [wrong] = Value.Errors(schema, detail);
  if (wrong)
    fail(
      "DECISION_INVALID",
      what,
      `detail${wrong.instancePath.replaceAll("/", ".")} ${wrong.message}`
    );
}

function decided(row: Selectable<StoreTables["decisions"]>): Decision {
  const detail: object = JSON.parse(row.detail);
  const decision = {...row, detail};
  return isDecision(decision)
    ? decision
    : fail("DECISION_INVALID", row.what, "made by a newer version");
}

const isDecision = (decision: {what: string}): decision is Decision =>
  decision.what in decisionKinds;
