import {rmSync} from "node:fs";
import type {AxeBuilder} from "@axe-core/playwright";
import {type Browser, type BrowserContext, chromium, type Page} from "playwright-core";
import {afterAll, afterEach, beforeAll} from "vitest";
import {type Serving, serve} from "../../src/api/server.ts";
import {freshHomes} from "./homes.ts";

export const flags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];
export const chromiumPath = process.env.COPPICE_CHROMIUM ?? "/usr/bin/chromium";

export type Workspace = "sample" | "lists";
export const workspaces: readonly Workspace[] = ["sample", "lists"];

interface Visit {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  /** Whom to look as: the first of a group of choices, such as "A steward". */
  readonly as?: string;
}

/** The product as people meet it: a server over fresh homes and a real browser. Call it once a test file.
 * @param found more workspaces: copies of the sample, name → what others see of groups found. */
export function useSite(found: Readonly<Record<string, string>> = {}) {
  let serving: Serving;
  let browser: Browser;
  let base: string;
  /** Of the test that runs: pages that nobody looks at any more would go on being drawn beside the next. */
  const visitors: BrowserContext[] = [];

  beforeAll(async () => {
    const {base: folder, homes} = await freshHomes(found);
    base = folder;
    serving = await serve({homes, port: 0, log: false});
    browser = await chromium.launch({executablePath: chromiumPath, args: flags});
  }, 900_000);
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    rmSync(base, {recursive: true, force: true});
  });

  const origin = () => new URL(serving.addresses[0]).origin;

  /** A page of a visitor of their own. Everything the page complains about fails the test that reads `complaints`. */
  async function visit(
    path: string,
    {width = 1280, scheme = "light", as}: Visit = {}
  ): Promise<Visited> {
    const phone = width < 640;
    const context = await browser.newContext({
      viewport: {width, height: 900},
      colorScheme: scheme,
      hasTouch: phone,
      baseURL: origin(),
      permissions: ["clipboard-read", "clipboard-write"]
    });
    visitors.push(context);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({message}) => complaints.push(message));
    page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
    if (as) await lookAs(page, path.split("/")[1], as);
    await go(page, path);
    return {page, complaints};
  }

  /** An answer of the API, as the default visitor or as the visitor of `page` reads it. */
  async function ask<Body>(path: string, page?: Page): Promise<Body> {
    const url = `${origin()}/api/${path}`;
    const response = page ? await page.request.get(url) : await fetch(url);
    return (await response.json()) as Body;
  }

  return {visit, ask, origin};
}

interface Visited {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens an address and waits until everything was read and drawn. */
export async function go(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

declare global {
  interface Window {
    framesAtRest?: number;
  }
}

/** The heading stands, and for three frames nothing was being read or loaded and every chart was drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.evaluate(() => delete window.framesAtRest);
  await page.waitForFunction(() => {
    const atRest =
      document.querySelector("[aria-busy=true], html[data-reading]") === null &&
      document.fonts.status === "loaded" &&
      [...document.querySelectorAll(".chart")].every(
        (chart) => chart.clientWidth === 0 || chart.hasChildNodes()
      );
    window.framesAtRest = atRest ? (window.framesAtRest ?? 0) + 1 : 0;
    return window.framesAtRest >= 3;
  });
}

interface Choices {
  groups: {group: string; role: string; people: {id: string | null; name: string}[]}[];
}

/** Becomes the first person of a group, or the person whose name is given. */
export async function lookAs(page: Page, workspace: string, whom: string): Promise<string> {
  const api = `/api/${workspace}/v1/look-as`;
  const {groups} = (await (await page.request.get(`${api}/choices`)).json()) as Choices;
  const group = groups.find((group) => group.group === whom);
  const [person] = group?.people ?? [];
  if (!group || !person) throw new Error(`nobody in the group "${whom}"`);
  await page.request.post(api, {
    headers: {"x-coppice": "1"},
    data: {personId: person.id, role: group.role}
  });
  return person.name;
}

/** The words of the line at the foot after an act. */
export const notice = (page: Page) => page.locator("output.notice");

/** What axe finds serious, in a form that says where. */
export async function serious(axe: AxeBuilder): Promise<string[]> {
  const {violations} = await axe.analyze();
  return violations
    .filter(({impact}) => impact === "serious" || impact === "critical")
    .map(({id, nodes}) => `${id} ${nodes[0].html.slice(0, 160)}`);
}
