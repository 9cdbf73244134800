import {AxeBuilder} from "@axe-core/playwright";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {go, useSite} from "./site.ts";

const {visit, ask} = useSite();

interface Isolation {
  parts: {kind: string; level: number; name: string; island: boolean; people: number}[];
}
const words = ["No", "One", "Two", "Three", "Four", "Five"];

describe("who is out of reach, on the Overview of sample", () => {
  test("its heading counts the islands of the data, and the chart has a row for each unit and place", async () => {
    const {page, complaints} = await visit("/sample/overview");
    const {parts} = await ask<Isolation>("sample/v1/isolation");
    const bordered = parts.filter(({kind}) => kind !== "workplace");
    const islands = bordered.filter(({island}) => island).length;
    const section = page.locator("section", {has: page.locator("[data-view=islands]")});
    const heading = await section.locator("h2").innerText();
    if (islands !== 1) expect(heading).toMatch(new RegExp(`^${words[islands]} unit`));
    else expect(heading).toMatch(/keeps to itself$/);
    await section.getByRole("button", {name: "Show as table"}).click();
    const shown = await section.locator("tbody th").allInnerTexts();
    expect(shown).toHaveLength(bordered.filter(({level, island}) => level === 1 || island).length);
    expect(parts.every(({people}) => people >= 5)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("the chart is walked by arrow keys, and says where it stands", async () => {
    const {page} = await visit("/sample/overview");
    for (const view of ["islands", "workplaces"]) {
      const chart = page.locator(`[data-view=${view}]`);
      await chart.locator("[role=slider]").focus();
      await page.keyboard.press("Home");
      const first = await chart.locator(".tip").innerText();
      await page.keyboard.press("ArrowRight");
      expect(await chart.locator(".tip").innerText()).not.toBe(first);
    }
  });

  test("where nobody's unit or place is known, nothing is said of it", async () => {
    const {page} = await visit("/lists/overview");
    expect(await page.locator("[data-view=islands], [data-view=workplaces]").count()).toBe(0);
  });
});

interface Choices {
  groups: {group: string; role: string; people: {id: string}[]}[];
}
interface Resting {
  id: string;
  restsOn: object | null;
}

describe("on whom a community rests", () => {
  test("is read by its steward, and by nobody who looks as a leader", async () => {
    const {page} = await visit("/sample/overview");
    const resting = await restingCommunity(page);
    expect(await ask<Resting>(`sample/v1/communities/${resting}`)).toMatchObject({restsOn: null});
    await go(page, `/sample/communities/${resting}`);
    expect(await page.locator("#rests-on").innerText()).toMatch(/It rests on (one|two) pe/);
    const {violations} = await new AxeBuilder({page}).include("#rests-on").analyze();
    expect(violations).toEqual([]);
    await go(page, "/sample/for-you");
    await page.locator(`.margin a[href$="/communities/${resting}"]`).last().click();
    await page.locator("#rests-on").waitFor();
  });

  /** Becomes one steward after the other until one reads on whom their community rests. */
  async function restingCommunity(page: Page): Promise<string> {
    const {groups} = await ask<Choices>("sample/v1/look-as/choices");
    const stewards = groups.find(({group}) => group === "A steward");
    for (const {id: personId} of stewards?.people ?? []) {
      const data = {personId, role: stewards?.role};
      await page.request.post("/api/sample/v1/look-as", {headers: {"x-coppice": "1"}, data});
      const {items} = await ask<{items: {id: string; youAre: {steward: boolean}}[]}>(
        "sample/v1/communities?limit=500",
        page
      );
      for (const {id} of items.filter(({youAre}) => youAre.steward)) {
        const path = encodeURIComponent(id);
        const {restsOn} = await ask<Resting>(`sample/v1/communities/${path}`, page);
        if (restsOn) return path;
      }
    }
    throw new Error("no community of the sample rests on few");
  }
});
