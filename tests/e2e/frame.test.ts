import {describe, expect, test} from "vitest";
import {settled, useSite, workspaces} from "./site.ts";

const {visit, ask} = useSite();

describe.each(workspaces)("the frame in %s", (workspace) => {
  test("the first page of a leader is the Overview", async () => {
    const {page, complaints} = await visit(`/${workspace}`);
    expect(page.url()).toMatch(/overview$/);
    expect(complaints).toEqual([]);
  });

  test("the first page of a learner is For you, and pages not for them are absent", async () => {
    const {page} = await visit(`/${workspace}`, {as: "Somebody new"});
    expect(page.url()).toMatch(/for-you$/);
    expect(await page.locator(".bar-places").innerText()).not.toMatch(/Overview/);
  });

  test("keys lead to the pages, and do nothing while one types", async () => {
    const {page} = await visit(`/${workspace}/overview`);
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.waitForURL(/communities$/);
    await page.keyboard.press("/");
    await page.getByRole("textbox", {name: "Search"}).fill("g c");
    expect(page.url()).toMatch(/communities$/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog", {name: "Keys"}).waitFor();
  });

  test("search finds a community by its name and leads to it", async () => {
    const {items} = await ask<{items: {name: string}[]}>(`${workspace}/v1/communities?limit=1`);
    const {page} = await visit(`/${workspace}/evidence`);
    await page.keyboard.press("/");
    await page.getByRole("textbox", {name: "Search"}).fill(items[0].name);
    await page.locator(".search-result a", {hasText: items[0].name}).first().click();
    await page.waitForURL(/communities\//);
    await settled(page);
    expect(await page.title()).toContain(items[0].name);
  });

  test("j and k walk through the rows, Enter opens one", async () => {
    const {page} = await visit(`/${workspace}/communities`);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    const name = await page.evaluate(
      () => document.activeElement?.querySelector("[data-key=Enter]")?.textContent ?? ""
    );
    await page.keyboard.press("Enter");
    await page.waitForURL(/communities\//);
    expect(name).not.toBe("");
    await page.waitForFunction((opened) => document.title.includes(opened), name);
  });

  test("the first stop of the keyboard skips to the page", async () => {
    const {page} = await visit(`/${workspace}/overview`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the page");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("page");
  });

  test("an address that leads nowhere says so in words", async () => {
    const {page} = await visit(`/${workspace}/communities/there-is-no-such-community`);
    await page.getByRole("heading", {level: 1, name: "There is nothing here"}).waitFor();
  });

  test("one looks as somebody, reads that one does, and stops", async () => {
    const {page} = await visit(`/${workspace}/look-as`);
    const person = page
      .locator("section", {hasText: "Somebody who asks much"})
      .locator("button")
      .first();
    const name = await person.innerText();
    await person.click();
    await page.waitForURL(/for-you$/);
    const line = page.locator(".under-bar");
    await line.waitFor();
    expect(await line.innerText()).toContain(name);
    await line.getByRole("button", {name: "Stop"}).click();
    await page.waitForURL(/overview$/);
    expect(await page.locator(".under-bar").count()).toBe(0);
  });

  test("the theme is chosen in the menu of the person", async () => {
    const {page} = await visit(`/${workspace}/overview`, {scheme: "light"});
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator(".person").click();
    const theme = page.getByRole("menuitem", {name: /^Theme/});
    await theme.click();
    await theme.click();
    expect(await ground()).not.toBe(light);
  });
});

test("the workspace menu leads to the other workspace", async () => {
  const {page} = await visit("/sample/overview");
  await page.locator("button.bar-workspace").click();
  await page.getByRole("menuitem", {name: "Mailing lists"}).click();
  await page.waitForURL(/\/lists\/overview$/);
});

test("on a phone the places are at the foot", async () => {
  const {page} = await visit("/sample/overview", {width: 390});
  await page.locator(".bottom-bar").getByText("Communities").click();
  await page.waitForURL(/communities$/);
});
