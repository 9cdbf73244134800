import type {Page} from "playwright-core";
import {AxeBuilder} from "@axe-core/playwright";
import {expect, test} from "vitest";
import {go, lookAs, notice, serious, settled, useSite} from "./site.ts";

const {visit} = useSite();
const api = "/api/sample/v1";

interface Programmes {
  items: {mayJoin: boolean; mine: {as: string; pairs: object[]} | null}[];
}

/** Looks as people one after the other until one fits. */
async function becomeWho(
  page: Page,
  search: string,
  fits: (programme: Programmes["items"][number]) => boolean
): Promise<void> {
  const found = await page.request.get(`${api}/look-as/choices?search=${search}`);
  const {groups} = (await found.json()) as {groups: {people: {id: string}[]}[]};
  for (const {id: personId} of groups[0].people) {
    await page.request.post(`${api}/look-as`, {
      headers: {"x-coppice": "1"},
      data: {personId, role: "learner"}
    });
    const asked = await page.request.get(`${api}/programmes`);
    const {items} = (await asked.json()) as Programmes;
    if (items.some(fits)) return;
  }
  throw new Error(`nobody called ${search} fits`);
}

test("a programme is joined on one's own page, closed, compared and published by its organiser, and told to both sides", async () => {
  const {page, complaints} = await visit("/sample/programmes", {as: "A leader"});
  expect(await page.locator("h1").innerText()).toMatch(/^Winter mentoring takes sign-ups until/);

  await becomeWho(page, "an", ({mayJoin}) => mayJoin);
  await go(page, "/sample/for-you");
  await page.getByRole("button", {name: "Sign up to learn"}).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("In a few words").fill("welding and safety");
  await dialog.getByLabel("First wish").selectOption({index: 1});
  expect(await serious(new AxeBuilder({page}))).toEqual([]);
  await dialog.getByRole("button", {name: "Sign up to learn"}).click();
  await page.getByRole("heading", {name: "You signed up to learn welding and safety."}).waitFor();
  await page.getByText("You wish for").waitFor();

  await lookAs(page, "sample", "A leader");
  await go(page, "/sample/programmes");
  await page.getByRole("button", {name: "Close the sign-up"}).click();
  await page.getByRole("dialog").getByRole("button", {name: "Close the sign-up"}).click();
  await page.getByRole("columnheader", {name: "Stable"}).waitFor();
  await settled(page);
  const broken = page.getByRole("row", {name: "Rules broken"}).getByRole("cell");
  expect(await broken.allInnerTexts()).toEqual(["0", "0"]);
  expect(await serious(new AxeBuilder({page}))).toEqual([]);
  await page.getByText("Stable", {exact: true}).last().click();
  await page.getByRole("button", {name: "Publish the stable matching"}).click();
  await page.getByRole("dialog").getByRole("button", {name: "Publish the stable"}).click();
  await notice(page).getByText("Who learns from whom was published").waitFor();
  await settled(page);
  expect(await page.locator("h1").innerText()).toMatch(/Winter mentoring/);

  await becomeWho(page, "a", ({mine}) => mine?.as === "mentee" && mine.pairs.length === 1);
  await go(page, "/sample/for-you");
  await page.getByRole("heading", {name: /is your mentor$/}).waitFor();
  await page.getByRole("button", {name: /^Write to/}).click();
  expect(await page.getByRole("dialog").getByLabel("Note").inputValue()).toMatch(
    /Winter mentoring/
  );
  await page.getByRole("button", {name: "Cancel"}).click();
  await go(page, "/sample/me");
  await page.getByRole("button", {name: "Leave the programme"}).click();
  await page.getByRole("heading", {name: /is your mentor$/}).waitFor({state: "detached"});

  await becomeWho(page, "a", ({mine}) => mine?.as === "mentor" && mine.pairs.length > 0);
  await go(page, "/sample/for-you");
  await page.getByRole("heading", {name: /learns? from you$/}).waitFor();
  expect(complaints).toEqual([]);
}, 60_000);
