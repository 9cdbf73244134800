import type {LedgerRow} from "../../../src/ledger/tables.ts";
import type {Contribution} from "./contributions.ts";
import {accountOf, isProgram, namedIn} from "./people.ts";

/** Trailer → kind of interaction between the one it names and the author. */
export type TrailerKinds = Readonly<Record<string, string>>;

/** The kind of a trailer that is not read. */
export const none = "none";

export const usualTrailers: TrailerKinds = {
  "co-authored-by": "edit",
  "reviewed-by": "review",
  "acked-by": "review",
  "tested-by": "review",
  "helped-by": "mentor",
  "mentored-by": "mentor",
  "reported-by": "mention",
  "suggested-by": "mention",
  "signed-off-by": none
};

export interface Telling {
  readonly kinds: TrailerKinds;
  /** Id of the community of an area. */
  readonly communityOf: (area: string) => string;
  readonly hashedId: (id: string) => string;
}

/** What the author does to the one named; everything else is done by the one named. */
const towards = ["mention", "thank", "share"];

/**
 * The rows of a commit: its author's edit, said to all in each of its areas; what others did for it, each a row between
 * the two; who took in another's work (`accept`), by a merge or as committer. A merge is no edit of its own.
 */
export function* rowsOf(
  contribution: Contribution,
  {kinds, communityOf, hashedId}: Telling
): Generator<LedgerRow> {
  const {commit, hash, madeAt, landedAt, areas, thread} = contribution;
  const artifact = `git:${hash}`;
  const place = (area: string) => ({
    community_id: communityOf(area),
    thread_id: `git:${thread}`,
    artifact_id: artifact
  });
  const between = (kind: string, from: string, to: string): LedgerRow => ({
    table: "interactions",
    interaction_id: `${artifact}:${kind}:${hashedId(`${from} ${to}`)}`,
    happened_at: landedAt.toISOString(),
    actor_id: from,
    target_id: to,
    kind,
    ...place(areas[0])
  });

  const deeds = deedsOf(contribution, kinds);
  if (!commit.isMerge)
    for (const area of areas)
      yield {
        table: "interactions",
        interaction_id: `${artifact}:edit:${area}`,
        happened_at: madeAt.toISOString(),
        actor_id: accountOf(commit.author),
        kind: "edit",
        ...place(area)
      };
  for (const deed of deeds) yield between(...deed);
  if (commit.isMerge && deeds.length === 0) return;
  // Without its maker, whom the edit tells: an artifact by somebody counts as made by them once more.
  yield {
    table: "artifacts",
    kind: "document",
    title: commit.subject,
    created_at: landedAt.toISOString(),
    ...place(areas[0])
  };
}

type Deed = readonly [kind: string, from: string, to: string];

/** What was done between two people, each once. */
function deedsOf({commit, makers}: Contribution, kinds: TrailerKinds): Deed[] {
  const took = commit.isMerge ? commit.author : commit.committer;
  const deeds = [
    ...(isProgram(took) ? [] : [{kind: "accept", other: accountOf(took)}]),
    ...namedIn(commit.trailers)
      .filter((named) => !isProgram(named))
      .map((named) => ({kind: kinds[named.as] ?? none, other: accountOf(named)}))
  ].flatMap(({kind, other}) =>
    makers.map(
      (maker): Deed => (towards.includes(kind) ? [kind, maker, other] : [kind, other, maker])
    )
  );
  const meant = deeds.filter(([kind, from, to]) => kind !== none && from && to && from !== to);
  return [...new Map(meant.map((deed) => [deed.join("\n"), deed])).values()];
}
