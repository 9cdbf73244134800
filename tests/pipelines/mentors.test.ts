import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {openVault} from "../../src/store/vault.ts";
import {ask, bring, newHome} from "./home.ts";

const hull = "How is a hull welded?";
const tide = "When does the tide turn?";
const others = ["Paint", "Rope", "Anchor", "Sail", "Mast", "Keel", "Oar"];
/** Thread, when, who, and to whom; what begins it has a title. */
const told = [
  ["hull", "02", "eve", null, hull],
  ["hull", "03", "ben", "eve"],
  ["hull", "03", "cyd", "eve"],
  ["tide", "02", "eve", null, tide],
  ["tide", "03", "gus", "eve"],
  ["tide", "03", "hal", "eve"],
  ["hull-ada", "04", "ada", null, hull],
  ["hull-dan", "04", "dan", null, hull],
  ["tide-ida", "04", "ida", null, tide],
  ...others.map((word) => [word, "02", "eve", null, `${word}?`])
].map(([thread, day, who, to, title = null]) => {
  const [id, at] = [`${thread}-${who}`, `2026-11-${day}T09:00:00Z`];
  const replyTo = to && `${thread}-${to}`;
  return [id, at, who, title ? "question" : "answer", title, thread, replyTo] as const;
});

test("mentors who are awake when one works stand first, and an answer thanked for by who asked is solved", async () => {
  const home = newHome("privacy: {mentors: unless_opted_out}");
  await bring(home, {
    people: [
      ["person_id", "timezone"],
      ["ada", "Europe/London"],
      ["ben", "Asia/Tokyo"],
      ["cyd", "Europe/London"],
      ["dan", "Asia/Tokyo"]
    ],
    artifacts: [
      ["artifact_id", "created_at", "created_by", "kind", "title", "thread_id", "reply_to"],
      ...told
    ],
    interactions: [
      ["interaction_id", "happened_at", "actor_id", "target_id", "kind", "thread_id"],
      ["t1", "2026-11-05T09:00:00Z", "eve", "gus", "thank", "tide"],
      ["t2", "2026-11-05T09:00:00Z", "ida", "hal", "thank", "tide"] // she did not ask
    ]
  });
  const {snapshot} = await refresh({home, clock: () => new Date("2026-11-10T00:00:00Z")});
  const vault = await openVault(home);
  const idOf = (name: string) => vault.pseudonym("tables", name);
  const to = async (name: string) =>
    await ask<{item_id: string; reasons: string}>(
      home,
      snapshot,
      `select item_id, reasons from recommendations
       where kind = 'mentor' and person_id = '${idOf(name)}' order by rank`
    );
  const firstFor = async (name: string) => (await to(name))[0].item_id;
  expect(await firstFor("ada")).toBe(idOf("cyd"));
  expect(await firstFor("dan")).toBe(idOf("ben"));
  const solved = (await to("ida")).filter(({reasons}) => reasons.includes('"solved-alike"'));
  expect(solved.map(({item_id}) => item_id)).toEqual([idOf("gus")]);
  await vault.close();
});
