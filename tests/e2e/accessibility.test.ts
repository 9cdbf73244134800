import {AxeBuilder} from "@axe-core/playwright";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {serious, useSite, workspaces} from "./site.ts";

const {visit, ask} = useSite();
const paths = [
  "overview",
  "communities",
  "communities/first",
  "for-you",
  "objectives",
  "programmes",
  "evidence",
  "ties",
  "decisions",
  "doctor",
  "look-as",
  "courses",
  "search",
  "me",
  "gallery"
];
const personal = ["for-you", "me"];
/** What a role alone sees: acts of a steward, of a strategist, of who asks to be told; a group nobody has named. */
const asRole = [
  ["overview", "A steward"],
  ["communities/data-quality-guild", "A steward"],
  ["communities/found", "A leader"],
  ["objectives", "A strategist"],
  ["programmes", "A steward"],
  ["doctor", "An administrator"],
  ["nowhere", "A leader"]
] as const;

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(workspaces)("in %s", (workspace) => {
  test.each(paths)(
    "%s serves everybody: axe, light and dark, no sideways scrolling, one h1",
    async (path) => {
      const {items} = await ask<{items: {id: string}[]}>(`${workspace}/v1/communities?limit=1`);
      const address = path.replace("first", encodeURIComponent(items[0].id));
      const as = personal.includes(path) ? "Somebody who asks much" : undefined;
      const {page} = await visit(`/${workspace}/${address}`, {as});
      expect(await serious(new AxeBuilder({page}))).toEqual([]);
      await page.emulateMedia({colorScheme: "dark"});
      expect(await serious(new AxeBuilder({page}).withRules("color-contrast"))).toEqual([]);
      for (const width of [1280, 768, 390, 320]) {
        await page.setViewportSize({width, height: 800});
        await expect.poll(() => sideways(page), {message: `at ${width}`}).toBe(0); // charts are drawn anew
      }
      expect(await page.locator("h1").count()).toBe(1);
    }
  );

  test("the first chart stands within the first 900 pixels on a desktop, 700 on a phone", async () => {
    for (const [width, height] of [
      [1280, 900],
      [390, 700]
    ]) {
      const {page} = await visit(`/${workspace}/overview`, {width});
      const box = await page.locator("main .chart svg").first().boundingBox();
      expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(height);
    }
  });

  test("every act of the first row is reached by the keyboard alone", async () => {
    const {page} = await visit(`/${workspace}/overview`);
    const row = page.locator(".need-row").first();
    const acts = (await row.locator("button, a").allInnerTexts()).map((act) => act.trim());
    const stops = new Set<string>();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press("Tab");
      stops.add(
        await page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim())
      );
    }
    expect(acts.filter((act) => !stops.has(act))).toEqual([]);
  });
});

test.each(asRole)(
  "%s as %s: axe, light and dark, and no sideways scrolling on a phone",
  async (path, as) => {
    const {items} = await ask<{items: {id: string; origin: string; isNew: boolean}[]}>(
      "sample/v1/communities?limit=500"
    );
    const found = items.find(({origin, isNew}) => origin === "detected" && isNew)?.id ?? "";
    const {page} = await visit(`/sample/${path.replace(/found$/, encodeURIComponent(found))}`, {
      as
    });
    expect(await serious(new AxeBuilder({page}))).toEqual([]);
    await page.emulateMedia({colorScheme: "dark"});
    expect(await serious(new AxeBuilder({page}).withRules("color-contrast"))).toEqual([]);
    await page.setViewportSize({width: 390, height: 800});
    await expect.poll(() => sideways(page)).toBe(0);
  }
);
