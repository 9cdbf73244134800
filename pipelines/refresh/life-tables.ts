import type {Config} from "../../src/config.ts";
import type {Csr} from "../../src/graph/csr.ts";
import type {Around} from "../../src/insights/alarms/rule.ts";
import type {Detection} from "../../src/insights/detection.ts";
import type {History} from "../../src/insights/history.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeCommunities} from "./communities.ts";
import type {Decided} from "./decided.ts";
import {readLives} from "./lives.ts";
import {writeOverlaps} from "./overlaps.ts";
import {dayOf} from "./report.ts";
import type {Titles} from "./titles.ts";
import {topicsIn} from "./topics.ts";
import {writeWeeks} from "./weeks.ts";

export interface Placed {
  readonly config: Config;
  readonly history: History;
  readonly detection: Detection;
  /** Of communities, by number. */
  readonly ids: readonly string[];
  readonly decided: Decided;
  readonly titles: Titles;
  /** The network of now. */
  readonly ties: Csr;
  readonly madeAt: Date;
}

/** The lives of all communities, what each is about and what it overlaps: their tables by community and by week. */
export async function writeLives(
  db: Database,
  {config, history, detection, ids, decided, titles, ties, madeAt}: Placed
): Promise<Around> {
  const minimum = config.privacy.minimum_group;
  const topics = topicsIn(titles, ids, minimum);
  const covers = await writeOverlaps(db, {ties, minimum});
  const around: Around = {
    windowStarts: history.windowStarts,
    madeOn: await dayOf(db, madeAt),
    usualWeeks: config.communities.usual_weeks,
    silenceWeeks: config.communities.silence_weeks,
    minimumGroup: minimum,
    lives: await readLives(db, {history, detection, decided, topics, covers, minimum})
  };
  await writeWeeks(db, around, detection);
  await writeCommunities(db, around, {detection, decided, topics});
  return around;
}
