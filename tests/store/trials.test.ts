import {expect, test} from "vitest";
import type {Decision, NewDecision} from "../../src/store/decisions.ts";
import {lot, trialsOf} from "../../src/store/trials.ts";

const made = (...decisions: readonly Omit<NewDecision, "who" | "subject">[]): Decision[] =>
  decisions.map(
    (decision, nth) =>
      ({
        id: nth + 1,
        madeAt: `2026-11-0${nth + 1}T09:00:00.000Z`,
        who: "p_x",
        subject: "trial-1",
        why: null,
        ...decision
      }) as Decision
  );
const open = {what: "trial.open", detail: {what: "answer all", until: "2026-11-20"}} as const;
const says = (what: "trial.agree" | "trial.withdraw", communityId: string) => ({
  what,
  detail: {communityId}
});
const draw = {
  what: "trial.draw",
  detail: {seed: "s", beginsOn: "2026-11-21", helped: ["a"], waiting: ["b"]}
} as const;
const trial = (decisions: readonly Decision[]) => trialsOf(decisions).get("trial-1");

test("who agreed and did not withdraw takes part; the seed is written before anybody agrees", () => {
  const before = made(open);
  const after = made(
    open,
    says("trial.agree", "b"),
    says("trial.agree", "a"),
    says("trial.agree", "c"),
    says("trial.withdraw", "c")
  );
  expect(trial(after)?.agreed).toEqual(["a", "b"]);
  expect(trial(after)?.seed).toBe(trial(before)?.seed);
});

test("once the lot has fallen nobody joins, leaves, draws again or takes it back", () => {
  const fallen = made(open, says("trial.agree", "a"), draw, says("trial.agree", "z"), draw);
  const takenBack = fallen.map((decision): Decision => ({...decision}));
  for (const [nth, undoes] of [1, 3].entries())
    takenBack.push({
      ...fallen[undoes - 1],
      id: 10 + nth,
      detail: {...fallen[undoes - 1].detail, undoes}
    } as Decision);
  for (const decisions of [fallen, takenBack]) {
    expect(trial(decisions)?.agreed).toEqual(["a"]);
    expect(trial(decisions)?.drawn?.id).toBe(3);
  }
});

test("before that, an offer of help can be taken back", () => {
  const [offer] = made(open);
  expect(trial([offer, {...offer, id: 2, detail: {...offer.detail, undoes: 1}} as Decision])).toBe(
    undefined
  );
});

test("the lot follows from seed and ids alone, halves them, and is fair to each", () => {
  const agreed = Array.from({length: 11}, (_, nth) => `c${nth}`);
  const {helped, waiting} = lot({seed: "7 2026", agreed});
  expect([helped.length, waiting.length]).toEqual([5, 6]);
  expect([...helped, ...waiting].toSorted()).toEqual(agreed.toSorted());
  expect(lot({seed: "7 2026", agreed: agreed.toReversed()})).toEqual({helped, waiting});
  const times = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++)
    for (const id of lot({seed: String(seed), agreed}).helped)
      times.set(id, (times.get(id) ?? 0) + 1);
  for (const id of agreed)
    expect(Math.abs((times.get(id) ?? 0) / 2000 - 5 / 11)).toBeLessThan(0.05);
});
