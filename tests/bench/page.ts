import {rmSync} from "node:fs";
import {cpus} from "node:os";
import {type Browser, chromium} from "playwright-core";
import {serve} from "../../src/api/server.ts";
import {median} from "../../src/stats/quantile.ts";
import {freshHomes} from "../e2e/homes.ts";
import {chromiumPath, flags} from "../e2e/site.ts";

// Time from the address to the first chart of a page: cold cache, warm server, median of five. One JSON line.

const paths = ["overview", "communities/data-quality-guild", "objectives"];
const rounds = 5;

const {base, homes} = await freshHomes();
const serving = await serve({homes, port: 0, log: false});
const origin = new URL(serving.addresses[0]).origin;
const browser = await chromium.launch({executablePath: chromiumPath, args: flags});
const pages = [];
for (const path of paths) {
  await firstChart(browser, `${origin}/sample/${path}`); // warms the server
  const took = [];
  for (let round = 0; round < rounds; round++)
    took.push(await firstChart(browser, `${origin}/sample/${path}`));
  pages.push({path, medianMs: Math.round(median(took)), slowestMs: Math.round(Math.max(...took))});
}
await browser.close();
await serving.close();
rmSync(base, {recursive: true});
console.log(
  JSON.stringify({
    bench: "first chart of a page",
    pages,
    machine: `${cpus()[0].model} × ${cpus().length}, Node ${process.versions.node}`
  })
);

/** Milliseconds until the first chart is painted; a new context has an empty cache. */
async function firstChart(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  await page.goto(address, {waitUntil: "commit"});
  const chart = await page.waitForFunction(
    () => document.querySelector("main .chart svg") && performance.now()
  );
  const took = await chart.jsonValue();
  await context.close();
  return Number(took);
}
