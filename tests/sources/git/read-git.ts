import {git} from "../../../pipelines/sources/git.ts";
import {protectedMatcher} from "../../../src/ledger/protected.ts";
import type {LedgerRow} from "../../../src/ledger/tables.ts";

/** Reads a repository with ids left readable. */
export async function readGit(
  path: string,
  {isProtected = [], ...options}: {isProtected?: readonly string[]} & Record<string, unknown> = {}
) {
  const [aside, mended, same]: [Record<string, number>, Record<string, number>, string[]] = [
    {},
    {},
    []
  ];
  const count = (counts: Record<string, number>, what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const reading = await git.read({
    path,
    options: options as Record<string, string>,
    policy: {privateTraffic: "none", isProtected: protectedMatcher(isProtected)},
    report: {
      setAside: (_table, reason) => count(aside, reason),
      mended: (what) => count(mended, what),
      samePerson: (account, as) => same.push(`${account} is ${as}`),
      unknownColumns: () => {}
    },
    hashedId: (id) => id
  });
  const rows: LedgerRow[] = [];
  if ("rows" in reading) for await (const batch of reading.rows) rows.push(...batch);
  const of = (table: LedgerRow["table"]) => rows.filter((row) => row.table === table);
  /** "review ben ada": what was done by whom for whom, in the order read. */
  const deeds = of("interactions").map(({kind, actor_id, target_id}) =>
    [kind, actor_id, target_id]
      .map((word) => word?.replace("@example.org", ""))
      .join(" ")
      .trim()
  );
  return {rows, aside, mended, same, of, deeds};
}
