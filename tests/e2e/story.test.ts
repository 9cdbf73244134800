import {AxeBuilder} from "@axe-core/playwright";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {go, notice, settled, useSite, workspaces} from "./site.ts";

const {visit, ask} = useSite();

interface Flow {
  flow: string;
  from: string;
  to: string;
  people: number | null;
}
interface Story {
  lanes: {id: string; name: string; points: {people: number | null}[]}[];
  flows: Flow[];
}
interface Row {
  id: string;
  name: string;
  active: number | null;
  youAre: {member: boolean};
}

const serious = async (page: Page) =>
  (await new AxeBuilder({page}).analyze()).violations
    .filter(({impact}) => impact === "serious" || impact === "critical")
    .map(({id}) => id);
const pathOf = (workspace: string, id: string) =>
  `/${workspace}/communities/${encodeURIComponent(id)}`;

/** What the page of a community is about, and whether it is drawn: it is its own, and of enough people. */
async function pageOf(workspace: string, id = "") {
  const path = `${workspace}/v1/communities/${id}`;
  const page = await ask<{id: string; name: string; underMinimum: boolean}>(path);
  return {name: page.name, drawn: page.id === decodeURIComponent(id) && !page.underMinimum};
}

describe.each(workspaces)("how the communities of %s came and went", (workspace) => {
  const read = () => ask<Story>(`${workspace}/v1/story`);

  test("a lane each; the table tells every flow, and no number under five", async () => {
    const {page, complaints} = await visit(`/${workspace}/communities`);
    const {lanes, flows} = await read();
    const all = page.getByRole("button", {name: `Show all ${lanes.length} communities`});
    if ((await all.count()) > 0) await all.click();
    const chart = page.locator("[data-view=storyline]");
    const names = await chart.locator("svg text").allTextContents();
    for (const {name} of lanes.slice(0, 5))
      expect(names.some((text) => text.startsWith(name.slice(0, 12)))).toBe(true);
    await chart.getByRole("button", {name: "Show as table"}).click();
    const rows = await chart.locator("tbody tr").allInnerTexts();
    const happened = rows.filter((row) =>
      /became part of|came out of|lost people to|worked as one|worked apart/.test(row)
    );
    expect(happened).toHaveLength(flows.length);
    for (const {people} of flows) expect(people ?? 5).toBeGreaterThanOrEqual(5);
    for (const row of rows) expect(row).not.toMatch(/\t[1-4]$/);
    expect(complaints).toEqual([]);
    expect(await serious(page)).toEqual([]);
  });

  test("it is walked through by arrow keys, from one flow to the next by brackets", async () => {
    const {page} = await visit(`/${workspace}/communities`);
    const chart = page.locator("[data-view=storyline] [role=slider]");
    await chart.focus();
    await page.keyboard.press("End");
    const last = await chart.getAttribute("aria-valuetext");
    await page.keyboard.press("Home");
    expect(await chart.getAttribute("aria-valuetext")).not.toBe(last);
    if ((await read()).flows.length === 0) return;
    await page.keyboard.press("]");
    await page.locator("[data-view=storyline] .cursor").waitFor();
  });

  test("a community that exchanged people with others tells it, with links that lead there", async () => {
    const {flows} = await read();
    const [flow] = flows;
    if (!flow) return;
    const {page, complaints} = await visit(pathOf(workspace, flow.to));
    const told = page.locator(".came-and-went li");
    expect(await told.count()).toBeGreaterThan(0);
    const link = told.first().getByRole("link");
    const other = await pageOf(
      workspace,
      String(await link.getAttribute("href"))
        .split("/")
        .at(-1)
    );
    await link.click();
    await settled(page);
    expect(await page.locator("h1").innerText()).toContain(other.name); // or of who carries it on
    expect(await page.locator("[data-view=storyline]").count()).toBe(other.drawn ? 1 : 0);
    expect(complaints).toEqual([]);
  });

  test("named beside found: what differs, then all of it; each sentence leads to its community", async () => {
    const {page} = await visit(`/${workspace}/communities`);
    const section = page.locator("#named");
    const differing = await section.locator("[data-view=named-found] svg circle").count();
    await section.getByRole("button", {name: /^Show all/}).click();
    await section.getByRole("button", {name: "Show only where they differ"}).waitFor();
    expect(
      await section.locator("[data-view=named-found] svg circle").count()
    ).toBeGreaterThanOrEqual(differing);
    const link = section.locator("li a").first();
    const name = await link.innerText();
    await link.click();
    await settled(page);
    expect(await page.locator("h1").innerText()).toContain(name);
  });

  test("the network through a year: the slider moves by keys, says its week, and nothing changes place", async () => {
    const {items} = await ask<{items: Row[]}>(`${workspace}/v1/communities?limit=500`);
    for (const {id, active} of items) {
      if (active === null || !(await pageOf(workspace, encodeURIComponent(id))).drawn) continue;
      const {steps} = await ask<{steps: {circles: {id: string}[]}[]}>(
        `${workspace}/v1/communities/${encodeURIComponent(id)}/circles`
      );
      if (steps.length < 2 || steps.at(-1)?.circles.length === 0) continue;
      const {page, complaints} = await visit(pathOf(workspace, id));
      const slider = page.getByRole("slider", {name: /As it was in the week of/});
      await slider.focus();
      const now = await slider.getAttribute("aria-valuetext");
      const places = () =>
        page
          .locator("[data-view=circles] svg")
          .evaluate((svg) =>
            Object.fromEntries(
              [...svg.querySelectorAll("text")].map((text) => [
                text.textContent?.split(" · ")[0],
                text.getAttribute("transform")?.split(",")[0]
              ])
            )
          );
      const before = await places();
      await page.keyboard.press("ArrowLeft");
      expect(await slider.getAttribute("aria-valuetext")).not.toBe(now);
      const after = await places();
      for (const name of Object.keys(after).filter((name) => name in before && /^\w/.test(name)))
        if (!/^less since|people$/.test(name)) expect(after[name]).toBe(before[name]);
      await page.keyboard.press("Home");
      expect(await slider.inputValue()).toBe("0");
      await page.keyboard.press("End");
      expect(await slider.getAttribute("aria-valuetext")).toBe(now);
      expect(complaints).toEqual([]);
      return;
    }
    throw new Error("no community has circles");
  });
});

describe("a group nobody has named", () => {
  interface Overview {
    emerging: {alarm: {community: {id: string}}; name: string}[];
  }

  test("a leader sees what it is about, offers help, and takes it back", async () => {
    const {page} = await visit("/sample/overview");
    const {emerging} = await ask<Overview>("sample/v1/overview", page);
    const [group] = emerging;
    if (!group) throw new Error("the sample has no new group");
    const row = page.locator(".emerging-row", {hasText: group.name});
    await row.locator("figure svg").waitFor();
    await row.getByRole("button", {name: /Offer help/}).click();
    await page.getByRole("dialog").getByLabel("Note").fill("A room on Tuesdays?");
    await page.getByRole("button", {name: "Offer it"}).click();
    await notice(page)
      .getByText(/Offered help today/)
      .waitFor();
    await row.getByText("Offered: “A room on Tuesdays?”").waitFor();
    await notice(page).getByRole("button", {name: "Undo"}).click();
    await row.getByRole("button", {name: /Offer help/}).waitFor();
    await go(page, pathOf("sample", group.alarm.community.id));
    await page.getByText("What a steward could do").waitFor();
    await page.getByText(/have helped each other/).waitFor();
    expect(await page.getByText(/Only you are told so/).count()).toBe(0);
    expect(await serious(page)).toEqual([]);
  });

  test("whoever is in it finds it on For you: names it, lets it be found, keeps it, or says it is none", async () => {
    const {page, complaints} = await visit("/sample/for-you");
    await becomeOneOf(page);
    await go(page, "/sample/for-you");
    const panel = page.locator(".group").first();
    expect(await panel.getByRole("heading").innerText()).toMatch(/^You and \d+ others keep coming/);
    await panel.getByText(/you have helped each other/).waitFor();
    const undo = async () => {
      await notice(page).getByRole("button", {name: "Undo"}).click();
      await notice(page).getByText("Taken back.").waitFor();
      await settled(page);
    };
    await panel.getByRole("button", {name: "Let others find it"}).click();
    await panel.getByText("You said: others may find it.").waitFor();
    await undo();
    await panel.getByRole("button", {name: "Keep it to ourselves"}).click();
    await panel.getByText("You said: keep it to ourselves.").waitFor();
    await undo();
    const groups = await page.locator(".group, .more-groups").count();
    await panel.getByRole("button", {name: "It is not a group"}).click();
    await page.getByRole("dialog").getByRole("button", {name: "It is not a group"}).click();
    await expect.poll(() => page.locator(".group, .more-groups").count()).toBeLessThan(groups);
    await undo();
    await panel.getByRole("button", {name: "Give it a name"}).click();
    await page.getByRole("dialog").getByLabel("Name").fill("Tuesday people");
    await page.getByRole("button", {name: "Give it this name"}).click();
    await notice(page)
      .getByText(/Named “Tuesday people”/)
      .waitFor();
    await undo();
    expect(await serious(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  /** Becomes the first of those to look as who is in such a group. */
  async function becomeOneOf(page: Page): Promise<void> {
    const {groups} = await ask<{groups: {role: string; people: {id: string | null}[]}[]}>(
      "sample/v1/look-as/choices",
      page
    );
    for (const {role, people} of groups)
      for (const {id} of people) {
        if (id === null) continue;
        await page.request.post("/api/sample/v1/look-as", {
          headers: {"x-coppice": "1"},
          data: {personId: id, role}
        });
        const own = await ask<{groups: unknown[]; paused: boolean}>("sample/v1/for-you", page);
        if (own.groups.length > 0 && !own.paused) return;
      }
    throw new Error("nobody to look as is in a group without a name");
  }
});
