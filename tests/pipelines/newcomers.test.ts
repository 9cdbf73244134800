import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {ask, bring, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");
const header = [
  "interaction_id",
  "happened_at",
  "actor_id",
  "kind",
  "community_id",
  "thread_id",
  "artifact_id",
  "reply_to"
];
const said = (
  id: string,
  day: string,
  who: string,
  thread: string,
  replyTo: string | null = null
) => [id, `${day}T09:00:00Z`, who, replyTo ? "answer" : "post", "welding", thread, id, replyTo];

test("newcomers answered within a week are told from the others, and who wrote again after it", async () => {
  const home = newHome();
  const rows = Array.from({length: 40}, (_, n) => {
    const [first, again] = [`first-${n}`, `again-${n}`];
    return [
      said(first, "2026-05-04", `new-${n}`, first),
      // answered in time, but for eight whose answer comes too late
      ...(n < 36
        ? [said(`answer-${n}`, n < 30 ? "2026-05-06" : "2026-05-12", "ben", first, first)]
        : []),
      // within the first week says nothing; too late neither
      ...(n % 2 === 0 ? [said(again, "2026-06-01", `new-${n}`, again)] : []),
      ...(n % 4 === 1 ? [said(again, "2026-05-07", `new-${n}`, again)] : []),
      ...(n % 4 === 3 ? [said(again, "2026-09-07", `new-${n}`, again)] : [])
    ];
  }).flat();
  const late = Array.from({length: 30}, (_, n) =>
    said(`last-${n}`, "2026-05-18", `last-${n}`, `last-${n}`)
  );
  await bring(home, {
    interactions: [header, ...rows, ...late, said("now", "2026-11-16", "ben", "now")],
    communities: [
      ["community_id", "name"],
      ["welding", "Welding"]
    ]
  });
  const {snapshot} = await refresh({home, clock});
  const told = await ask(
    home,
    snapshot,
    "select heard, unheard, heard_share, unheard_share, round(more, 9) as more from newcomer_uplift"
  );
  expect(told).toEqual([
    {heard: 30, unheard: 40, heard_share: 0.5, unheard_share: 0.125, more: 0.375}
  ]);
});
