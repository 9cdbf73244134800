import {describe, expect, test} from "vitest";
import {notice, settled, useSite, workspaces} from "./site.ts";

const {visit, ask} = useSite();

interface Ties {
  facts: {interactions: number; ties: number};
  rules: {rule: string; moved: number | null}[];
}

describe.each(workspaces)("how ties are made in %s", (workspace) => {
  test("the heading, the rules and the numbers are those of the API", async () => {
    const {page, complaints} = await visit(`/${workspace}/ties`);
    const {facts, rules} = await ask<Ties>(`${workspace}/v1/ties`);
    const heading = (await page.locator("h1").innerText()).replaceAll(",", "");
    expect(heading).toContain(String(facts.ties));
    expect(heading).toContain(String(facts.interactions));
    expect(await page.locator(".tie-rules tbody tr").count()).toBe(rules.length + 1);
    const elsewhere = await page.locator(".tie-rules tbody td:last-child").allInnerTexts();
    rules.forEach(({moved}, i) => {
      const words =
        moved === null ? "under" : moved === 0 ? "nobody" : moved.toLocaleString("en-GB");
      expect(elsewhere[i + 1]).toContain(words);
    });
    expect(complaints).toEqual([]);
  });

  test("Evidence leads here; a chart opens as a table; the settings are copied as they are", async () => {
    const {page} = await visit(`/${workspace}/evidence`);
    await page.getByRole("link", {name: "How ties are made"}).click();
    await settled(page);
    const kinds = page.locator("[data-view=tie-kinds]");
    await kinds.getByRole("button", {name: "Show as table"}).click();
    expect(await kinds.locator("table tbody tr").count()).toBe(15);
    await page.getByRole("button", {name: "Copy them as they are"}).click();
    await notice(page).getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^ties:\n {2}half_life_weeks: 8\n[^]*\n {2}kinds:\n {4}post: 1\n/
    );
  });
});
