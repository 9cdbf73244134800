import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {go, useSite} from "./site.ts";

const rules = {outlined: "outlined", "members-first": "members_first"};
const {visit, ask} = useSite(rules);

interface Group {
  id: string;
  name: string;
}
interface Row extends Group {
  origin: string;
  state: string;
}

/** Groups that nobody named, as the sample shows them: the same people and data as in its copies. */
async function unnamed(): Promise<Group[]> {
  const {items} = await ask<{items: Row[]}>("sample/v1/communities?limit=500");
  const {found} = await ask<{found: (Group & {unnamed: boolean})[]}>("sample/v1/named");
  const alone = new Set(found.filter((one) => one.unnamed).map(({id}) => id));
  return items.filter(({id, state}) => alone.has(id) && state === "living");
}

/** Looks as people one after the other until one is in a group that nobody named. @returns the group. */
async function becomeOneOfThem(page: Page, workspace: string): Promise<Group> {
  const api = `/api/${workspace}/v1`;
  const {groups} = await ask<{groups: {people: {id: string}[]}[]}>(
    `${workspace}/v1/look-as/choices?search=an`
  );
  for (const {id: personId} of groups[0].people) {
    await page.request.post(`${api}/look-as`, {
      headers: {"x-coppice": "1"},
      data: {personId, role: "learner"}
    });
    const forYou = (await (await page.request.get(`${api}/for-you`)).json()) as {
      groups: {communityId: string; name: string}[];
    };
    const [group] = forYou.groups;
    if (group) return {id: group.communityId, name: group.name};
  }
  throw new Error("none of them is in a group that nobody named");
}

/** Everything a leader may read on the pages about all communities. */
async function wordsOf(page: Page, workspace: string): Promise<string> {
  const words: string[] = [];
  for (const path of ["", "/communities"]) {
    await go(page, `/${workspace}${path}`);
    words.push(await page.locator("main").innerText());
  }
  return words.join("\n");
}

describe.each(Object.keys(rules))("a group nobody named, %s", (workspace) => {
  test("a leader is not led to it, and its address tells nothing", async () => {
    const groups = await unnamed();
    expect(groups.length).toBeGreaterThan(0);
    const {page} = await visit(`/${workspace}/communities`, {as: "A leader"});
    const words = await wordsOf(page, workspace);
    for (const {id, name} of groups) {
      expect(words).not.toContain(name);
      await go(page, `/${workspace}/communities/${id}`);
      expect(await page.locator("h1").innerText()).toBe("There is nothing here");
    }
    await go(page, `/${workspace}`);
    const outlines = await page.locator(".emerging-row").allInnerTexts();
    expect(outlines.length > 0).toBe(workspace === "outlined");
    for (const outline of outlines)
      expect(outline).toMatch(/A group of about \d*[05](, in \d+ units,)? keeps coming back to/);
  });

  test("one of its people sees it as theirs, and not who else is in it", async () => {
    const {page, complaints} = await visit(`/${workspace}/for-you`);
    const {id, name} = await becomeOneOfThem(page, workspace);
    await go(page, `/${workspace}/for-you`);
    await page.getByRole("link", {name}).first().click();
    await page.getByText("Nobody has named this group").waitFor();
    await page.getByRole("button", {name: "Let others find it"}).waitFor();
    const path = `/api/${workspace}/v1/communities/${id}/members`;
    expect(await (await page.request.get(path)).json()).toMatchObject({items: []});
    expect(complaints).toEqual([]);
  });
});
