import {type CommunityTalk, proposalsFor, proposalWords} from "../../src/insights/coverage.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeRows} from "./tables.ts";
import type {Titles} from "./titles.ts";

/** Table `objective_coverage`: links that were declared, then those proposed from what communities talk about. */
export async function writeCoverage(
  db: Database,
  {titles, ids, madeOn}: {titles: Titles; ids: readonly string[]; madeOn: string}
): Promise<void> {
  const declared = await db.rows<{
    objective_id: string;
    community_id: string;
    rationale: string | null;
  }>(`
    select objective_id, community_id, rationale from objective_link
    semi join objectives using (objective_id)
    semi join communities using (community_id)
    where (since is null or since <= '${madeOn}') and (until is null or until > '${madeOn}')
    order by objective_id, community_id`);
  const isDeclared = new Set(declared.map((row) => `${row.objective_id}\n${row.community_id}`));
  const talks = await readTalks(db, titles, ids);
  const proposals = proposalsFor(await readObjectives(db), talks);
  const proposed = new Map(proposals.map((p) => [`${p.objectiveId}\n${p.communityId}`, p]));

  await writeRows(db, "objective_coverage", [
    ...declared.map((row) => {
      const heard = proposed.get(`${row.objective_id}\n${row.community_id}`);
      return {
        objective_id: row.objective_id,
        community_id: row.community_id,
        origin: "declared",
        state: "accepted",
        alignment: heard?.alignment ?? 0,
        evidence: heard ? proposalWords(heard) : (row.rationale ?? "Declared by its owner.")
      };
    }),
    ...proposals
      .filter(({objectiveId, communityId}) => !isDeclared.has(`${objectiveId}\n${communityId}`))
      .map((proposal) => ({
        objective_id: proposal.objectiveId,
        community_id: proposal.communityId,
        origin: "proposed",
        state: "proposed",
        alignment: proposal.alignment,
        evidence: proposalWords(proposal)
      }))
  ]);
}

async function readObjectives(db: Database) {
  const rows = await db.rows<{id: string; title: string; keywords: string | null}>(
    "select objective_id as id, title, keywords from objectives order by objective_id"
  );
  return rows.map((row) => ({
    ...row,
    keywords: (row.keywords ?? "").split(";").filter((word) => word.trim() !== "")
  }));
}

/** Living communities; a found one that is another reading of a declared one is left to that one. */
async function readTalks(
  db: Database,
  {text, of}: Titles,
  ids: readonly string[]
): Promise<CommunityTalk[]> {
  const communities = await db.rows<{id: string; about: string}>(`
    select community_id as id, concat_ws(' ', name, purpose) as about from communities
    where state = 'living' and covers is null order by community_id`);
  const numberOf = new Map(ids.map((id, community) => [id, community]));
  return communities.map(({id, about}) => ({
    id,
    about,
    threads: Array.from(of.get(numberOf.get(id) ?? -1) ?? [], (thread) => text[thread])
  }));
}
