import {describe, expect, test} from "vitest";
import {go, lookAs, notice, settled, useSite, workspaces} from "./site.ts";

const {visit, ask} = useSite();

interface ForYou {
  items: {id: string; kind: string; title: string; state: string}[];
}
const words = ["Nothing", "One", "Two", "Three", "Four", "Five"];
const as = "Somebody who asks much";

describe.each(workspaces)("For you in %s", (workspace) => {
  const path = `/${workspace}/for-you`;

  test("its heading counts what is below, every item says why and ends in an act", async () => {
    const {page, complaints} = await visit(path, {as});
    const items = page.locator(".item");
    const {items: answered} = await ask<ForYou>(`${workspace}/v1/for-you`, page);
    expect(await items.count()).toBe(answered.length);
    expect(answered.length).toBeGreaterThan(0);
    expect(await page.locator("h1").innerText()).toMatch(new RegExp(`^${words[answered.length]}`));
    for (const item of await items.all()) {
      expect((await item.locator(".told").innerText()).length).toBeGreaterThan(20);
      await item.locator("[data-key=Enter]").waitFor();
    }
    expect(complaints).toEqual([]);
  });

  test("why this shows the reasons and which of them carried it", async () => {
    const {page} = await visit(path, {as});
    await page.keyboard.press("j");
    await page.keyboard.press("y");
    await page.getByText("Without this, it would not be here.").waitFor();
  });

  test("not for me removes at once, focus goes on, undo brings it back", async () => {
    const {page} = await visit(path, {as});
    const titles = () => page.locator(".item h2").allInnerTexts();
    const before = await titles();
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await notice(page).getByRole("button", {name: "Undo"}).waitFor();
    await settled(page);
    expect((await titles())[0]).not.toBe(before[0]);
    await page.waitForFunction(() => document.activeElement?.matches(".item"));
    await page.keyboard.press("u");
    await notice(page).getByText("Taken back.").waitFor();
    await settled(page);
    expect(await titles()).toEqual(before);
  });

  test("not for me asks why, and no answer is needed", async () => {
    const {page} = await visit(path, {as: "Somebody new"});
    const first = page.locator(".item").first();
    if ((await first.count()) === 0) return;
    await first.getByRole("button", {name: "Not for me"}).click();
    await page.getByRole("button", {name: "Not now"}).click();
    await page.getByRole("button", {name: "Not now"}).waitFor({state: "detached"});
  });

  test("each kind of act is done and says so in its place", async () => {
    const {page} = await visit(path, {as});
    const {items} = await ask<ForYou>(`${workspace}/v1/for-you`, page);
    const kinds = [...new Set(items.map(({kind}) => kind))];
    for (const kind of kinds) {
      const title = items.find((item) => item.kind === kind)?.title ?? "";
      const item = page.locator(".item", {has: page.getByRole("heading", {name: title})}).first();
      const popup =
        kind === "course" ? page.waitForEvent("popup", {timeout: 3000}).catch(() => null) : null;
      await item.locator("[data-key=Enter]").click();
      if (kind === "mentor" || kind === "connection") {
        const dialog = page.getByRole("dialog");
        expect((await dialog.getByLabel("Note").inputValue()).length).toBeGreaterThan(20);
        await dialog.getByRole("button", {name: "Copy the note, mark as asked"}).click();
      }
      await (await popup)?.close();
      await notice(page).getByRole("button", {name: "Undo"}).click();
      await notice(page).getByText("Taken back.").waitFor();
      await settled(page);
    }
    expect(kinds.length).toBeGreaterThan(1);
  });

  test("where one takes part is drawn, for oneself alone", async () => {
    const {page} = await visit(path, {as});
    await page.locator("[data-view=take-part] svg").waitFor();
    await page.getByText("Only you see this.").waitFor();
  });

  test("nobody in particular is asked to choose somebody", async () => {
    const {page} = await visit(path);
    await page.getByRole("link", {name: "Choose whom to look as"}).click();
    await page.waitForURL(/look-as$/);
  });
});

test("who is not included is suggested nothing, is told what that means, and comes back", async () => {
  const {page} = await visit("/sample/me", {as});
  await page.getByRole("button", {name: "Do not include me"}).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("listitem").count()).toBe(3);
  await dialog.getByRole("button", {name: "Do not include me"}).click();
  await page.getByRole("button", {name: "Include me again"}).waitFor();
  await go(page, "/sample/for-you");
  expect(await page.locator("h1").innerText()).toBe("You are not included");
  await page.getByRole("link", {name: "Start again"}).click();
  await page.getByRole("button", {name: "Include me again"}).click();
  await page.getByRole("button", {name: "Do not include me"}).waitFor();
});

test("a closed community is joined by asking; its steward answers on their own page", async () => {
  const {page} = await visit("/sample/communities", {as: "Somebody new"});
  await page.getByRole("link", {name: "New Managers Circle"}).click();
  await page.getByRole("button", {name: "Ask to join"}).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Note").fill("I lead a team since May.");
  await dialog.getByRole("button", {name: "Ask to join"}).click();
  await page.getByText(/^You asked on/).waitFor();
  const words = (await page.locator(".lead").innerText()).match(/([\p{L} .'-]+) looks after it/u);
  const steward = words?.[1].trim().split(". ").at(-1) ?? "";
  const api = "/api/sample/v1/look-as";
  const found = await page.request.get(`${api}/choices?search=${encodeURIComponent(steward)}`);
  const {groups} = (await found.json()) as {groups: {people: {id: string}[]}[]};
  await page.request.post(api, {
    headers: {"x-coppice": "1"},
    data: {personId: groups[0].people[0].id, role: "learner"}
  });
  await go(page, "/sample/for-you");
  await page.getByText("I lead a team since May.").waitFor();
  await page.getByRole("button", {name: "Let them in"}).click();
  await page.getByText("I lead a team since May.").waitFor({state: "detached"});
  await lookAs(page, "sample", "Somebody new");
  await go(page, "/sample/communities/new-managers-circle");
  expect(await page.getByRole("button", {name: "Ask to join"}).count()).toBe(0);
  await page.getByText("You take part", {exact: true}).waitFor();
});
