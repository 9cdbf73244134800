import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {go, notice, settled, useSite, workspaces} from "./site.ts";

const {visit, ask} = useSite();

interface Row {
  id: string;
  name: string;
  state: string;
  active: number | null;
  stewardName: string | null;
  needs: unknown[];
  youAre: {member: boolean; steward: boolean};
}
const rowsOf = async (workspace: string, page?: Page) =>
  (await ask<{items: Row[]}>(`${workspace}/v1/communities?limit=500`, page)).items;
const pathOf = (workspace: string, {id}: Row) =>
  `/${workspace}/communities/${encodeURIComponent(id)}`;

describe.each(workspaces)("a community of %s", (workspace) => {
  const somebodys = async () => {
    const rows = await rowsOf(workspace);
    return (
      rows.find(
        ({state, active, needs}) => state === "living" && active !== null && needs.length > 0
      ) ?? rows[0]
    );
  };

  test("its heading names it, its life is drawn with its stages, its signs and circles are there", async () => {
    const row = await somebodys();
    const {page, complaints} = await visit(pathOf(workspace, row));
    expect(await page.locator("h1").innerText()).toContain(row.name);
    expect(await page.locator("[data-view=life] svg").count()).toBe(2);
    expect(await page.locator(".signs li").count()).toBe(8);
    await page.getByText(/^Not seen:/).waitFor();
    expect(complaints).toEqual([]);
  });

  test("half a year of its life is drawn on request", async () => {
    const {page} = await visit(pathOf(workspace, await somebodys()));
    const rows = async () => {
      await page.locator("[data-view=life]").getByRole("button", {name: /table/}).click();
      const count = await page.locator("[data-view=life] tbody tr").count();
      await page.locator("[data-view=life]").getByRole("button", {name: /table/}).click();
      return count;
    };
    const whole = await rows();
    await page.locator(".chip", {hasText: "6 months"}).click();
    expect(await rows()).toBe(Math.min(26, whole));
  });

  test("its weeks are walked through by arrow keys, its events by brackets", async () => {
    const {page} = await visit(pathOf(workspace, await somebodys()));
    const chart = page.locator("[data-view=life] [role=slider]");
    await chart.focus();
    await page.keyboard.press("End");
    const last = await chart.getAttribute("aria-valuetext");
    await page.keyboard.press("ArrowLeft");
    expect(await chart.getAttribute("aria-valuetext")).not.toBe(last);
    await page.keyboard.press("[");
    await page.locator("[data-view=life] .cursor").waitFor();
  });

  test("a person takes part and leaves again", async () => {
    const {page} = await visit(`/${workspace}/communities`, {as: "Somebody new"});
    const row = (await rowsOf(workspace, page)).find(
      ({state, youAre}) => state === "living" && !youAre.member
    );
    if (!row) throw new Error("no community left to join");
    await go(page, pathOf(workspace, row));
    await page.getByRole("button", {name: "Take part"}).click();
    await page.getByRole("button", {name: "Leave"}).click();
    await page.getByRole("button", {name: "Take part"}).waitFor();
  });

  test("who takes part sees people, who does not sees circles", async () => {
    const {page} = await visit(`/${workspace}/communities`, {as: "Somebody who asks much"});
    const rows = await rowsOf(workspace, page);
    const own = rows.find(({youAre, active}) => youAre.member && active !== null);
    if (!own) throw new Error("they take part nowhere");
    await go(page, pathOf(workspace, own));
    expect(await page.locator(".members li").count()).toBeGreaterThan(0);
    await page.getByRole("button", {name: "See your circle"}).click();
    await page.locator("figcaption", {hasText: "who talks with whom"}).waitFor();
    const outside = rows.find(
      ({youAre, active, state}) => !youAre.member && active !== null && state === "living"
    );
    if (!outside) return;
    await go(page, pathOf(workspace, outside));
    expect(await page.locator(".members li").count()).toBe(0);
    expect(await page.getByRole("button", {name: "See your circle"}).count()).toBe(0);
  });
});

test("in lists, razor-users and exmh-users are told to go by another name; the FoRK list by none", async () => {
  const rows = await rowsOf("lists");
  const otherNames = async (name: string) => {
    const row = rows.find((one) => one.name === name);
    if (!row) throw new Error(`no ${name} in lists`);
    const {overlaps} = await ask<{overlaps: {name: string; words: string}[]}>(
      `lists/v1/communities/${encodeURIComponent(row.id)}`
    );
    return overlaps.filter(({words}) => words.includes("two names")).map((one) => one.name);
  };
  expect(await otherNames("razor-users")).toContain("spamassassin-talk");
  expect(await otherNames("exmh-users")).toEqual(["exmh-workers"]);
  expect(await otherNames("FoRK")).toEqual([]);
});

describe("what a community's people know", () => {
  /** The steward of a community with a warning; in lists nobody is a steward, so a leader speaks. */
  const opened = async (workspace: "sample" | "lists") => {
    const {page} = await visit(
      `/${workspace}/communities`,
      workspace === "sample" ? {as: "A steward"} : {}
    );
    const rows = await rowsOf(workspace, page);
    const row = rows.find(
      ({youAre, state, stewardName, active, needs}) =>
        state === "living" &&
        active !== null &&
        needs.length > 0 &&
        (youAre.steward || (workspace === "lists" && stewardName === null))
    );
    if (!row) throw new Error(`nobody to speak for in ${workspace}`);
    await go(page, pathOf(workspace, row));
    return {page, row};
  };
  const heading = (page: Page) => page.locator("h1").innerText();

  test.each(workspaces)(
    "in %s each statement changes the heading at once and can be taken back",
    async (workspace) => {
      const {page, row} = await opened(workspace);
      const before = await heading(page);
      const said = async (label: string, fill: () => Promise<void>, expected: RegExp) => {
        await page.getByRole("radio", {name: label}).check();
        await fill();
        await page.getByRole("button", {name: "Say so"}).click();
        await notice(page).getByRole("button", {name: "Undo"}).waitFor();
        await page.locator(".said").waitFor();
        if (label !== "This is wrong because …") expect(await heading(page)).toMatch(expected);
        await page.getByRole("button", {name: "Take it back"}).click();
        await page.getByRole("radio", {name: label}).waitFor();
        await settled(page);
        expect(await heading(page)).toBe(before);
      };
      const nothing = () => Promise.resolve();
      await said("Resting until …", nothing, /resting until/);
      await said("Purpose met", nothing, /met its purpose|has ended/);
      await said(
        "Meets elsewhere",
        () => page.getByRole("textbox", {name: "Where"}).fill("the canteen"),
        /canteen/
      );
      await said(
        "This is wrong because …",
        () => page.getByRole("textbox", {name: "Because"}).fill("it is holiday"),
        /./
      );
      expect(before).toContain(row.name);
    }
  );
});

describe("a community found in how people work", () => {
  interface Found extends Row {
    origin: string;
    covers: unknown;
  }

  test.each(workspaces)(
    "in %s it is named, confirmed, merged and refused, and each can be taken back",
    async (workspace) => {
      const {page} = await visit(`/${workspace}/communities`);
      const rows = (await rowsOf(workspace, page)) as Found[];
      const found = rows.find(
        ({origin, covers, state}) => origin === "detected" && !covers && state === "living"
      );
      const other = rows.find(({origin, state}) => origin === "declared" && state === "living");
      if (!found || !other) return;
      await go(page, pathOf(workspace, found));
      const undo = async () => {
        await notice(page).getByRole("button", {name: "Undo"}).click();
        await notice(page).getByText("Taken back.").waitFor();
        await settled(page);
      };
      await page.getByRole("button", {name: "Give it a name"}).click();
      await page.getByRole("dialog").getByLabel("Name").fill("Gateway friends");
      await page.getByRole("button", {name: "Give it this name"}).click();
      await page.getByRole("heading", {level: 1, name: /Gateway friends/}).waitFor();
      await undo();
      await page.getByRole("button", {name: "Confirm as a community"}).click();
      await undo();
      await page.getByRole("button", {name: "This is part of …"}).click();
      await page.getByRole("dialog").getByLabel("Name").fill(other.name);
      await page
        .getByRole("dialog")
        .getByRole("radio", {name: other.name, exact: true})
        .first()
        .check();
      await page.getByRole("button", {name: "It is part of that"}).click();
      await undo();
      await page.getByRole("button", {name: "It is not a group"}).click();
      await page.getByRole("dialog").getByRole("button", {name: "It is not a group"}).click();
      await page.getByRole("heading", {level: 1, name: "There is nothing here"}).waitFor();
      await undo();
      await page
        .getByRole("heading", {level: 1, name: new RegExp(found.name.slice(0, 12))})
        .waitFor();
    }
  );
});

test("the steward reads who may want to join, and has an invitation to begin with", async () => {
  const {page, complaints} = await visit("/sample/communities", {as: "A steward"});
  const row = (await rowsOf("sample", page)).find(({youAre}) => youAre.steward);
  if (!row) throw new Error("the steward looks after nothing");
  const {items} = await ask<{items: {name: string}[]}>(
    `sample/v1/communities/${row.id}/likely`,
    page
  );
  await go(page, pathOf("sample", row));
  const section = page.locator("section", {hasText: "may want to join"});
  expect(await section.getByRole("listitem").allInnerTexts()).toEqual(items.map(({name}) => name));
  expect(items.length).toBeGreaterThan(0);
  await section.getByRole("button", {name: "Invite, with a draft"}).click();
  expect(await page.getByRole("textbox").inputValue()).toContain(row.name);
  expect(complaints).toEqual([]);

  const {page: leaders} = await visit(pathOf("sample", row));
  expect(await leaders.getByText("may want to join").count()).toBe(0);
});
