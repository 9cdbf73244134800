import {describe, expect, test} from "vitest";
import {notice, settled, useSite} from "./site.ts";

const {visit, ask} = useSite();

interface Objectives {
  items: {id: string; title: string; status: string}[];
  living: number;
  proposals: {objectiveTitle: string; communityName: string}[];
}
const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

describe("Objectives in sample", () => {
  const read = () => ask<Objectives>("sample/v1/objectives");

  test("the heading counts objectives with a living community", async () => {
    const {page, complaints} = await visit("/sample/objectives");
    const {items, living} = await read();
    const heading = (await page.locator("h1").innerText()).toLowerCase();
    expect(heading).toContain(words[items.length] ?? String(items.length));
    if (living > 0 && living < items.length) expect(heading.startsWith(words[living])).toBe(true);
    expect(items.filter(({status}) => status === "living")).toHaveLength(living);
    expect(complaints).toEqual([]);
  });

  test("links are drawn, and the names on both sides are walked by arrow keys", async () => {
    const {page} = await visit("/sample/objectives");
    await page.locator("[data-view=links] svg, [data-view=link-matrix] svg").first().waitFor();
    const names = page.locator(".curves ul").first().locator(".end-name");
    if ((await names.count()) === 0) return;
    await names.first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await names.nth(1).innerText()
    );
  });

  test("a proposal is accepted by key, refused with a reason, and both can be taken back", async () => {
    const {page} = await visit("/sample/objectives");
    const count = () => page.locator(".proposals > li").count();
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await page.locator(".proposals > li").first().getByRole("button", {name: "Accept"}).focus();
    await page.keyboard.press("Enter");
    await notice(page).getByRole("button", {name: "Undo"}).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches(".proposals > li"));
    await page.keyboard.press("u");
    await notice(page).getByText("Taken back.").waitFor();
    await settled(page);
    const refuse = page.locator(".proposals > li").first().getByRole("button", {name: "Refuse"});
    await refuse.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({state: "detached"});
    expect(await refuse.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.locator(".proposals > li").first().focus();
    await page.keyboard.press("r");
    await page.getByRole("textbox", {name: "Because"}).fill("Another group does this");
    await page.getByRole("button", {name: "Refuse", exact: true}).click();
    await notice(page).getByRole("button", {name: "Undo"}).click();
    await notice(page).getByText("Taken back.").waitFor();
    await settled(page);
    expect(await count()).toBe(before);
  });

  test("a topic that no objective names becomes one", async () => {
    const {page} = await visit("/sample/objectives");
    const make = page.getByRole("button", {name: "Make it an objective"});
    await make.click();
    await page.getByRole("dialog").getByRole("button", {name: "Make it an objective"}).click();
    await notice(page).getByText(/./).waitFor();
  });

  test("a steward answers and proposes from the page of their community", async () => {
    const {page} = await visit("/sample/communities", {as: "A steward"});
    const {items} = await ask<{items: {id: string; youAre: {steward: boolean}}[]}>(
      "sample/v1/communities?limit=500",
      page
    );
    const own = items.find(({youAre}) => youAre.steward);
    await page.goto(`/sample/communities/${own?.id}`);
    await settled(page);
    await page.getByRole("button", {name: "Propose an objective"}).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio").first().check();
    await dialog.getByRole("button", {name: "Propose"}).click();
    await notice(page).getByRole("button", {name: "Undo"}).click();
    await notice(page).getByText("Taken back.").waitFor();
  });
});

test("in lists there are none yet; five pasted lines are understood and kept", async () => {
  const {page} = await visit("/lists/objectives");
  await page.getByRole("heading", {level: 1, name: "No objectives yet"}).waitFor();
  await page
    .getByRole("textbox")
    .fill("Fewer false alarms in spam filters\nA mail reader that starts at once");
  await page.getByRole("button", {name: "See what is understood"}).click();
  await page.getByText("2 objectives understood").waitFor();
  await page.getByRole("button", {name: "Keep these 2"}).click();
  await page.getByRole("heading", {level: 1, name: /two objectives/}).waitFor();
});
