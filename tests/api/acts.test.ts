import {afterEach, beforeEach, expect, test} from "vitest";
import {asker, mentor, people, steward, type Tiny, tiny} from "./tiny-home.ts";

let home: Tiny;
beforeEach(async () => {
  home = await tiny();
});
afterEach(() => home.close());

test("the steward says it rests: the heading changes, the warning goes, and undo brings both back", async () => {
  const reader = await home.as(steward);
  const said = await reader.send("POST", "/communities/guild/statements", {
    what: "resting",
    until: "2026-12-01"
  });
  expect(said.body).toMatchObject({says: "Resting until 1 Dec, says Person 0", countsFrom: "now"});
  const leader = await home.as(null, "leader");
  expect((await leader.get("/overview")).body).toMatchObject({
    needs: [],
    headline: {needs: 0, resting: 1}
  });
  expect((await leader.get("/communities/guild")).body).toMatchObject({
    state: "resting",
    stateUntil: "2026-12-01",
    stateWords: "Resting until 1 Dec, says Person 0"
  });
  await reader.send("POST", `/decisions/${said.body.decisionId}/undo`);
  expect((await leader.get("/overview")).body.headline).toMatchObject({needs: 1, resting: 0});
});

test("only the steward speaks for a community that has one", async () => {
  const statement = {what: "purpose_met"};
  for (const reader of [await home.as(asker), await home.as(null, "leader")])
    expect(await reader.send("POST", "/communities/guild/statements", statement)).toMatchObject({
      status: 403,
      body: {code: "NOT_ALLOWED"}
    });
});

test.each([
  [{what: "resting"}, "until when"],
  [{what: "elsewhere"}, "name the place"],
  [{what: "wrong"}, "say why"]
])("%o lacks something and says what", async (body, words) => {
  const answer = await (await home.as(steward)).send("POST", "/communities/guild/statements", body);
  expect(answer).toMatchObject({status: 400, body: {code: "REQUEST_INVALID"}});
  expect(answer.body.detail.toLowerCase()).toContain(words);
});

test("asking the steward takes the row out of the three and says when to look again", async () => {
  const leader = await home.as(null, "leader");
  const asked = await leader.send("POST", "/alarms/waning:guild/ask", {
    note: "How is it going?",
    lookAgainOn: "2026-11-30"
  });
  expect(asked.body.says).toBe("Asked today, look again on 30 Nov");
  expect((await leader.get("/alarms/waning:guild")).body).toMatchObject({state: "asked"});
  const [row] = (await leader.get("/overview")).body.needs;
  expect(row).toMatchObject({id: "unanswered:guild", also: []});
});

test("a leader asks the steward; the steward, whom nobody else would ask, plans what to try", async () => {
  const actFor = async (reader: Awaited<ReturnType<Tiny["as"]>>) =>
    (await reader.get("/alarms/waning:guild")).body.act;
  expect(await actFor(await home.as(null, "leader"))).toBe("ask_steward");
  expect(await actFor(await home.as(steward))).toBe("plan");
});

test("two warnings of one community are one row with two reasons", async () => {
  const {body} = await (await home.as(null, "leader")).get("/overview");
  expect(body.needs).toMatchObject([{id: "waning:guild", also: [{id: "unanswered:guild"}]}]);
});

test("not for me removes the item at once; undo returns it", async () => {
  const reader = await home.as(asker);
  const ids = async () =>
    (await reader.get("/for-you")).body.items.map((item: {id: string}) => item.id);
  expect(await ids()).toContain("course:course-1");
  await reader.send("POST", "/recommendations/course-1/act", {
    kind: "course",
    act: "not_for_me",
    because: "know_it"
  });
  expect(await ids()).not.toContain("course:course-1");
  await reader.send("POST", "/recommendations/course-1/act", {kind: "course", act: "undo"});
  expect(await ids()).toContain("course:course-1");
});

test("who asked one mentor is shown that one alone, and until when", async () => {
  const reader = await home.as(asker);
  await reader.send("POST", `/recommendations/${mentor}/act`, {
    kind: "mentor",
    act: "asked",
    note: "Hello"
  });
  const {items} = (await reader.get("/for-you")).body;
  const mentors = items.filter((item: {kind: string}) => item.kind === "mentor");
  expect(mentors).toMatchObject([
    {
      itemId: mentor,
      state: "asked",
      stateWords: "Asked today. We will not suggest others for this until 21 Nov"
    }
  ]);
});

test("a name stands where the reason has a pseudonym", async () => {
  const {body} = await (await home.as(asker)).get(
    `/people/${asker}/recommendations?kind=mentor&limit=1`
  );
  expect(body).toMatchObject({
    total: 2,
    items: [{title: "Person 2", reasons: [{text: "Person 2 answered three questions like yours."}]}]
  });
});

test("what was not suggested cannot be acted on", async () => {
  const answer = await (await home.as(asker)).send("POST", `/recommendations/${people[9]}/act`, {
    kind: "mentor",
    act: "asked"
  });
  expect(answer).toMatchObject({status: 404});
});

test("a link holds when both sides accept it", async () => {
  const strategist = await home.as(null, "strategist");
  const link = {objectiveId: "objective-1", communityId: "guild", act: "accept"};
  expect((await strategist.send("POST", "/links", link)).body).toMatchObject({
    state: "waits_for_steward",
    words: "Waits for Person 0"
  });
  expect((await (await home.as(steward)).send("POST", "/links", link)).body).toMatchObject({
    state: "agreed",
    words: "Agreed by both"
  });
  const {items} = (await strategist.get("/communities/guild")).body.objectives
    ? (await strategist.get("/objectives")).body
    : {items: []};
  expect(items.find((item: {id: string}) => item.id === "objective-1").communities).toMatchObject([
    {id: "guild", state: "agreed"}
  ]);
});

test("pasted lines become objectives; what cannot be one is left out and told", async () => {
  const strategist = await home.as(null, "strategist");
  const text = "1. Fewer billing corrections by 2027-06-30\n- ok\n\n• Hand over before retirement";
  const {body} = await strategist.send("POST", "/objectives/preview", {text});
  expect(body).toMatchObject({
    columns: [],
    items: [
      {title: "Fewer billing corrections by 2027-06-30", endsOn: "2027-06-30", line: 1},
      {title: "Hand over before retirement", line: 4}
    ],
    left: [{line: 2, why: "no title of at least 3 letters"}]
  });
  const items = body.items.map((item: {title: string}) => ({title: item.title}));
  await strategist.send("POST", "/objectives", {items});
  const titles = (await strategist.get("/objectives")).body.items.map(
    (item: {title: string}) => item.title
  );
  expect(titles).toContain("Hand over before retirement");
});

test("a pasted table is understood by its header", async () => {
  const text =
    'Objective\tIndicator\tTarget\tDue\tNotes\n"Open tariffs, all"\tshare\t80 %\t2027-01-31\tx';
  const {body} = await (await home.as(null, "strategist")).send("POST", "/objectives/preview", {
    text
  });
  expect(body.columns).toEqual(["title", "indicator", "target", "endsOn", "left out"]);
  expect(body.items).toMatchObject([
    {title: "Open tariffs, all", indicator: "share", target: 80, endsOn: "2027-01-31", line: 2}
  ]);
});

test("a number or text that is not given is not taken for 0 or an empty text", async () => {
  const strategist = await home.as(null, "strategist");
  const item = {title: "Quieter nights", indicator: null, baseline: null, target: 0, endsOn: null};
  await strategist.send("POST", "/objectives", {items: [item]});
  const said = (await home.workspace.store.decisions.list()).at(-1);
  expect(said?.detail).toMatchObject(item);
});

test("a learner cannot write objectives", async () => {
  const answer = await (await home.as(asker)).send("POST", "/objectives", {
    items: [{title: "More pay"}]
  });
  expect(answer).toMatchObject({status: 403});
});

test("joining and leaving show at once", async () => {
  const reader = await home.as(people[11]);
  const mine = async () => (await reader.get("/communities/guild")).body.youAre.member;
  expect(await mine()).toBe(false);
  await reader.send("POST", "/communities/guild/join");
  expect(await mine()).toBe(true);
  await reader.send("POST", "/communities/guild/leave");
  expect(await mine()).toBe(false);
});

test("what is learned but in no objective is counted in people who talk about it, five or more", async () => {
  const {body} = await (await home.as(null, "strategist")).get("/objectives");
  expect(body.topics).toEqual([]);
  expect(home.workspace.snapshots.current()?.topics).toEqual(
    new Map([
      ["duplicates", 1],
      ["meter readings", 1]
    ])
  );
});
