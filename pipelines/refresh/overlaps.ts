import type {Csr} from "../../src/graph/csr.ts";
import {type Circle, coversOf, foundOverlaps} from "../../src/insights/overlap.ts";
import {declaredOverlaps} from "../../src/insights/two-names.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeRows} from "./tables.ts";

/**
 * Which communities are made of the same people now: tables `community_overlap` and `declared_overlap`.
 * @param ties what people say to each other now.
 * @returns found community → the declared one whose other reading it is.
 */
export async function writeOverlaps(
  db: Database,
  {ties, minimum}: {ties: Csr; minimum: number}
): Promise<Map<string, string>> {
  const declared = await readCircles(db, "declared");
  const found = await readCircles(db, "detected");
  const overlaps = foundOverlaps(found, declared, minimum);
  await writeRows(
    db,
    "community_overlap",
    overlaps.map(({foundId, declaredId, people, foundShare, declaredShare, part}) => ({
      found_id: foundId,
      declared_id: declaredId,
      people,
      found_share: foundShare,
      declared_share: declaredShare,
      part
    }))
  );
  await writeRows(
    db,
    "declared_overlap",
    declaredOverlaps(declared, ties, minimum).map(({aId, bId, people, share, oneCommunity}) => ({
      a_id: aId,
      b_id: bId,
      people,
      share,
      one_community: oneCommunity
    }))
  );
  return coversOf(overlaps, minimum);
}

/** The people of each community now; one whom nobody is in now is left out. */
export async function readCircles(
  db: Database,
  origin: "declared" | "detected"
): Promise<Circle[]> {
  const rows = await db.rows<{community_id: string; person_no: number}>(
    `select community_id, person_no from present_member join known_community using (community_no)
     where origin = $1 order by community_no, person_no`,
    [origin]
  );
  const people = new Map<string, Set<number>>();
  for (const {community_id, person_no} of rows)
    people.set(community_id, (people.get(community_id) ?? new Set()).add(person_no));
  return [...people].map(([id, members]) => ({id, people: members}));
}
