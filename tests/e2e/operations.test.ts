import {describe, expect, test} from "vitest";
import {notice, settled, useSite, workspaces} from "./site.ts";

const {visit} = useSite();

describe.each(workspaces)("the pages behind the pages of %s", (workspace) => {
  test("Doctor lists each step; the first that needs something is open; its command is copied", async () => {
    const {page, complaints} = await visit(`/${workspace}/doctor`);
    expect(await page.locator(".steps summary").count()).toBeGreaterThan(3);
    const command = page.locator(".steps details[open] .command").first();
    if ((await command.count()) > 0) {
      await command.getByRole("button", {name: "Copy"}).click();
      await notice(page).getByText("Copied.").waitFor();
    }
    await page.locator("[data-view=source-weeks] svg").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("Doctor's report has no name in it", async () => {
    const {page} = await visit(`/${workspace}/doctor`);
    const file = page.waitForEvent("download");
    await page.getByRole("button", {name: "Download the report"}).click();
    expect((await file).suggestedFilename()).toBe("coppice-doctor.json");
  });

  test("Evidence says how often warnings were right, lists them, and what is counted", async () => {
    const {page, complaints} = await visit(`/${workspace}/evidence`);
    expect(await page.locator("h1").innerText()).toMatch(/right in|closed/);
    expect(await page.locator(".metrics li").count()).toBe(5);
    await page.locator(".metrics + .show-all").click();
    expect(await page.locator(".metrics li").count()).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  });

  test("decisions are listed, and one's own can be taken back", async () => {
    const {page} = await visit(`/${workspace}/overview`);
    const row = page.locator(".need-row").last();
    const name = await row.locator("h2, h3").first().getByRole("link").innerText();
    await row.getByRole("button", {name: /More/}).click();
    await page.getByRole("menuitem", {name: "Snooze until …"}).click();
    await page.getByRole("button", {name: "Snooze"}).click();
    await notice(page)
      .getByText(/Snoozed until/)
      .waitFor();
    await page.goto(`/${workspace}/decisions`);
    await settled(page);
    const [first] = await page.locator(".decisions li").all();
    expect(await first.innerText()).toContain(`${name}: Snoozed until`);
    await first.getByRole("button", {name: "Take it back"}).click();
    await page.getByText("taken back").first().waitFor();
  });

  test("courses are listed, or the page says how to bring them", async () => {
    const {page} = await visit(`/${workspace}/courses`);
    expect(await page.locator("h1").innerText()).toMatch(
      workspace === "sample" ? /courses can be taken/ : /No courses yet/
    );
  });

  test("the gallery draws every chart", async () => {
    const {page, complaints} = await visit(`/${workspace}/gallery`);
    const figures = await page.locator("figure").count();
    expect(await page.locator("figure .chart > *").count()).toBe(figures);
    expect(complaints).toEqual([]);
  });
});

test("a leader offers help by lot, and a steward agrees to it and withdraws", async () => {
  const {page} = await visit("/sample/evidence");
  await page.getByRole("button", {name: "Try help by lot"}).click();
  await page.getByLabel("What will be done to help?").fill("Two people answer every Tuesday");
  await page.getByRole("dialog").getByRole("button", {name: "Try help by lot"}).click();
  const line = "Two people answer every Tuesday: stewards may agree until";
  await page.getByText(line).waitFor();

  const {page: stewards, complaints} = await visit("/sample/evidence", {as: "A steward"});
  await stewards.getByRole("button", {name: /^Agree for /}).click();
  await stewards.getByText(line).getByText("one has").waitFor();
  await stewards.getByRole("button", {name: /^Withdraw /}).click();
  await stewards.getByText(line).getByText("nobody has yet").waitFor();
  expect(complaints).toEqual([]);
});
