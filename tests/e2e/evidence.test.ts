import {AxeBuilder} from "@axe-core/playwright";
import {expect, test} from "vitest";
import {notice, serious, settled, useSite} from "./site.ts";

const {visit, ask} = useSite();

interface Row {
  name: string;
  origin: string;
  state: string;
}

test("a leader opens a trial and is asked to agree only for named communities that live, side by side", async () => {
  const {page, complaints} = await visit("/sample/evidence", {as: "A leader"});
  await page.getByRole("button", {name: "Try help by lot"}).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What will be done to help?").fill("Answer on Tuesdays");
  await dialog.getByRole("button", {name: "Try help by lot"}).click();
  await notice(page).waitFor();
  await settled(page);
  const trial = page.locator(".trials > li", {hasText: "Answer on Tuesdays"});
  const acts = trial.getByRole("button", {name: /^Agree for /});
  const offered = (await acts.allInnerTexts()).map((name) => name.replace("Agree for ", ""));
  const {items} = await ask<{items: Row[]}>("sample/v1/communities?limit=500", page);
  const living = items.filter(({origin, state}) => origin === "declared" && state !== "ended");
  expect(offered.length).toBeGreaterThan(0);
  for (const name of offered) expect(living.map((row) => row.name)).toContain(name);
  const boxes = await acts.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().toJSON())
  );
  for (const [nth, {left, top}] of boxes.slice(1).entries()) {
    const before = boxes[nth];
    expect(Math.max(left - before.right, top - before.bottom)).toBeGreaterThanOrEqual(8);
  }
  await acts.first().click();
  await trial.getByRole("button", {name: `Withdraw ${offered[0]}`}).waitFor();
  expect(await serious(new AxeBuilder({page}))).toEqual([]);
  expect(complaints).toEqual([]);
});
