import {AxeBuilder} from "@axe-core/playwright";
import {describe, expect, test} from "vitest";
import {go, settled, useSite, workspaces} from "./site.ts";

const {visit, ask} = useSite();
const general = [
  "overview",
  "communities",
  "objectives",
  "evidence",
  "decisions",
  "doctor",
  "look-as",
  "courses",
  "search",
  "gallery"
];
const personal = ["for-you", "me"];

describe.each(workspaces)("every page of %s", (workspace) => {
  const community = async () => {
    const {items} = await ask<{items: {id: string}[]}>(`${workspace}/v1/communities?limit=1`);
    return `communities/${encodeURIComponent(items[0].id)}`;
  };

  test.each(["light", "dark"] as const)("has no serious finding of axe, %s", async (scheme) => {
    const {page} = await visit(`/${workspace}/overview`, {scheme});
    const {page: own} = await visit(`/${workspace}/for-you`, {
      scheme,
      as: "Somebody who asks much"
    });
    const visits = [
      ...[...general, await community()].map((path) => ({page, path})),
      ...personal.map((path) => ({page: own, path}))
    ];
    const found: string[] = [];
    for (const {page, path} of visits) {
      await go(page, `/${workspace}/${path}`);
      const {violations} = await new AxeBuilder({page}).analyze();
      for (const {id, impact, nodes} of violations)
        if (impact === "serious" || impact === "critical")
          found.push(`${path}: ${id} ${nodes[0].html.slice(0, 160)}`);
    }
    expect(found).toEqual([]);
  });

  test.each([1280, 768, 390, 320])(
    "nothing scrolls sideways at %i pixels, and there is one h1",
    async (width) => {
      const {page} = await visit(`/${workspace}/overview`, {width});
      const {page: own} = await visit(`/${workspace}/for-you`, {
        width,
        as: "Somebody who asks much"
      });
      const visits = [
        ...[...general, await community()].map((path) => ({page, path})),
        ...personal.map((path) => ({page: own, path}))
      ];
      const wide: string[] = [];
      for (const {page, path} of visits) {
        await go(page, `/${workspace}/${path}`);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        if (over > 0) wide.push(`${path} by ${over}`);
        expect(await page.locator("h1").count()).toBe(1);
      }
      expect(wide).toEqual([]);
    }
  );

  test("the first chart stands within the first 900 pixels on a desktop, 700 on a phone", async () => {
    for (const [width, height] of [
      [1280, 900],
      [390, 700]
    ]) {
      const {page} = await visit(`/${workspace}/overview`, {width});
      const box = await page.locator("main .chart svg").first().boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(height);
    }
  });

  test("every act of the first row is reached by the keyboard alone", async () => {
    const {page} = await visit(`/${workspace}/overview`);
    await settled(page);
    const stops: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      stops.push((await page.evaluate(() => document.activeElement?.textContent ?? "")).trim());
    }
    const acts = await page.locator(".need-row").first().locator("button, a").allInnerTexts();
    for (const act of acts.filter(Boolean))
      expect(stops.join("|")).toContain(act.split("\n")[0].replace(/[→…]/g, "").trim());
  });
});
