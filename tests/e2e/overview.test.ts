import {describe, expect, test} from "vitest";
import {notice, settled, useSite, workspaces} from "./site.ts";

const {visit, ask} = useSite();

interface Overview {
  headline: {total: number};
  needs: {id: string; community: {id: string; name: string}}[];
}
const words = ["No", "One", "Two", "Three", "Four", "Five"];

describe.each(workspaces)("the Overview of %s", (workspace) => {
  const path = `/${workspace}/overview`;
  const read = () => ask<Overview>(`${workspace}/v1/overview`);

  test("its heading counts the rows below it", async () => {
    const {page, complaints} = await visit(path);
    const rows = await page.locator(".need-row").count();
    const {needs} = await read();
    expect(rows).toBe(needs.length);
    expect(await page.locator("h1").innerText()).toMatch(new RegExp(`^${words[rows]} communit`));
    expect(complaints).toEqual([]);
  });

  test("each row has its chart, its evidence and one act; one button of the page is filled", async () => {
    const {page} = await visit(path);
    const rows = page.locator(".need-row");
    for (const row of await rows.all()) {
      await row.locator("figure svg").first().waitFor();
      await row.getByRole("link", {name: /See the evidence/}).waitFor();
    }
    expect(await page.locator("main [data-variant=filled]").count()).toBe(1);
  });

  test("a chart is walked through by arrow keys and shown as a table", async () => {
    const {page} = await visit(path);
    const chart = page.locator("[data-view=pace-strip], .need-row figure").first();
    await chart.locator("[role=slider]").focus();
    await page.keyboard.press("End");
    expect(await chart.locator(".tip").innerText()).not.toBe("");
    await chart.getByRole("button", {name: "Show as table"}).click();
    expect(await chart.locator("tbody tr").count()).toBeGreaterThan(0);
  });

  test("what was asked says so and leaves the three; taken back it is there again", async () => {
    const before = await read();
    const [first] = before.needs.filter(
      ({id}) => id.startsWith("waning") || id.startsWith("no_steward")
    );
    if (!first) return;
    const {page} = await visit(path);
    const row = page.locator(".need-row", {
      has: page.getByRole("link", {name: first.community.name, exact: true})
    });
    await row.getByRole("button", {name: /Ask the steward|Find a steward/}).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByLabel("Note").inputValue()).toContain("Hello");
    await dialog.getByRole("button", {name: "Copy the note, mark as asked"}).click();
    await notice(page)
      .getByText(/Asked today/)
      .waitFor();
    await settled(page);
    expect((await read()).needs.map(({id}) => id)).not.toContain(first.id);
    await notice(page).getByRole("button", {name: "Undo"}).click();
    await notice(page).getByText("Taken back.").waitFor();
    expect((await read()).needs.map(({id}) => id)).toContain(first.id);
  });

  test("a warning is snoozed, and help is kept, from the menu behind the point key", async () => {
    const {page} = await visit(path);
    await page.keyboard.press("j");
    await page.keyboard.press(".");
    await page.getByRole("menuitem", {name: "Help tried …"}).click();
    await page.getByLabel("What was done").fill("Two people answer on Tuesdays");
    await page.getByRole("button", {name: "Keep it"}).click();
    await notice(page)
      .getByText(/Help tried/)
      .waitFor();
    await notice(page).getByRole("button", {name: "Undo"}).click();
    await notice(page).getByText("Taken back.").waitFor();
    await page.locator(".need-row").last().getByRole("button", {name: /More/}).click();
    await page.getByRole("menuitem", {name: "Snooze until …"}).click();
    await page.getByRole("button", {name: "Snooze"}).click();
    await notice(page)
      .getByText(/Snoozed until/)
      .waitFor();
    await notice(page).getByRole("button", {name: "Undo"}).click();
    await notice(page).getByText("Taken back.").waitFor();
  });

  test("the threads that wait are listed, each to pass on", async () => {
    const {page} = await visit(path);
    const reply = page
      .locator(".need-row")
      .getByRole("button", {name: /Get them a reply|Take the open questions/});
    if ((await reply.count()) === 0) return;
    await reply.first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", {name: "Copy to pass on"}).first().click();
    await notice(page).getByText("Copied.").waitFor();
  });

  test("headers sort the table both ways, chips filter it", async () => {
    const {page} = await visit(path);
    await page.getByRole("button", {name: /^Show all/}).click();
    const names = () => page.locator(".communities tbody th a").allInnerTexts();
    const header = page.locator(".communities thead").getByRole("button", {name: "Community"});
    await header.click();
    const upwards = await names();
    expect(upwards).toEqual(upwards.toSorted((a, b) => a.localeCompare(b)));
    await header.click();
    expect(await names()).toEqual(upwards.toSorted((a, b) => b.localeCompare(a)));
    expect(await page.locator("[aria-sort=descending]").count()).toBe(1);
    const chip = page.getByLabel(/^Needs attention/);
    const count = Number(
      ((await page.locator(".chip", {hasText: "Needs attention"}).innerText()).match(/\d+/) ??
        [])[0]
    );
    await chip.check({force: true});
    expect(await page.locator(".communities tbody tr").count()).toBe(count);
  });
});
