import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {ask, bring, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");

test("a thread is solved once an answer is accepted or the one who asked says thanks, and never by itself", async () => {
  const home = newHome();
  const said = (thread: string) => [
    [`q-${thread}`, "2026-11-02T09:00:00Z", "ada", "post", "welding", thread, `q-${thread}`, null],
    [
      `a-${thread}`,
      "2026-11-03T09:00:00Z",
      "ben",
      "answer",
      "welding",
      thread,
      `a-${thread}`,
      `q-${thread}`
    ]
  ];
  await bring(home, {
    interactions: [
      [
        "interaction_id",
        "happened_at",
        "actor_id",
        "kind",
        "community_id",
        "thread_id",
        "artifact_id",
        "reply_to"
      ],
      ...["accepted", "thanked", "thanked-by-another", "open"].flatMap(said),
      ["x1", "2026-11-04T09:00:00Z", "ada", "accept", "welding", "accepted", "a-accepted", null],
      ["x2", "2026-11-10T09:00:00Z", "ada", "thank", "welding", "thanked", "a-thanked", null],
      ["x3", "2026-11-10T09:00:00Z", "eve", "thank", "welding", "thanked-by-another", null, null]
    ],
    communities: [
      ["community_id", "name"],
      ["welding", "Welding"]
    ]
  });
  const {snapshot} = await refresh({home, clock});
  expect(
    await ask(home, snapshot, "select thread_id, solved from threads order by thread_id")
  ).toEqual([
    {thread_id: "accepted", solved: true},
    {thread_id: "open", solved: false},
    {thread_id: "thanked", solved: true},
    {thread_id: "thanked-by-another", solved: false}
  ]);
  const weeks = await ask(
    home,
    snapshot,
    "select window_start, questions_solved from community_windows where community_id = 'welding' order by 1"
  );
  expect(weeks).toEqual([
    {window_start: "2026-11-02", questions_solved: 1},
    {window_start: "2026-11-09", questions_solved: 1}
  ]);
});
