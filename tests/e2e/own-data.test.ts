import {describe, expect, test} from "vitest";
import {go, notice, settled, useSite, workspaces} from "./site.ts";

const {visit} = useSite();
const as = "Somebody who asks much";

describe.each(workspaces)("Your data and preferences in %s", (workspace) => {
  test("what is known is a table, and inferred facts stand apart", async () => {
    const {page, complaints} = await visit(`/${workspace}/me`, {as});
    expect(await page.locator(".known-table tbody tr").count()).toBeGreaterThan(0);
    await page.getByRole("heading", {name: "What it worked out from that"}).waitFor();
    expect(complaints).toEqual([]);
  });

  test("a switch is saved at once and still holds after reading again", async () => {
    const {page} = await visit(`/${workspace}/me`, {as});
    const ask = page.getByRole("switch", {name: /^Ask me for help/});
    const before = await ask.isChecked();
    await ask.click({force: true});
    await notice(page)
      .getByText(/Holds from now/)
      .waitFor();
    await page.reload();
    await settled(page);
    expect(await ask.isChecked()).toBe(!before);
  });

  test("interests are kept", async () => {
    const {page} = await visit(`/${workspace}/me`, {as});
    await page
      .getByRole("textbox", {name: "I want to learn about"})
      .fill("forecasting, mail filters");
    await page.getByRole("button", {name: "Save: I want to learn about"}).click();
    await notice(page)
      .getByText(/from the next refresh on/)
      .waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByRole("textbox", {name: "I want to learn about"}).inputValue()).toBe(
      "forecasting, mail filters"
    );
  });

  test("a pause empties For you and nothing else is said there", async () => {
    const {page} = await visit(`/${workspace}/me`, {as: "Somebody new"});
    await page.getByRole("switch", {name: /^Pause everything/}).click({force: true});
    await notice(page)
      .getByText(/Holds from now/)
      .waitFor();
    await go(page, `/${workspace}/for-you`);
    expect(await page.locator("h1").innerText()).toMatch(/^You paused suggestions until/);
    expect(await page.locator(".item").count()).toBe(0);
  });

  test("one's own outlook is shown on request only", async () => {
    const {page} = await visit(`/${workspace}/me`, {as});
    expect(await page.getByText(/in 10/).count()).toBe(0);
    await page.getByRole("button", {name: "Show me"}).click();
    await page
      .getByText(/in 10|too little/)
      .first()
      .waitFor();
  });

  test("everything can be taken along as a file", async () => {
    const {page} = await visit(`/${workspace}/me`, {as});
    const file = page.waitForEvent("download");
    await page.getByRole("button", {name: "Export what is known about me"}).click();
    expect((await file).suggestedFilename()).toBe("what-coppice-knows.json");
  });

  test("keys are switched off, and are", async () => {
    const {page} = await visit(`/${workspace}/me`, {as});
    await page.getByRole("switch", {name: /^Keys/}).click({force: true});
    await page.locator("h1").click();
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});
