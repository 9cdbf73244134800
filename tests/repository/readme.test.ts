import {spawn, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => (block ?? "").trim().split("\n"))
  .filter((line) => line.startsWith("npm run -s coppice -- "))
  .map((line) =>
    line.replace(
      "npm run -s coppice --",
      `"${process.execPath}" --import "${import.meta.resolve("tsx")}" "${root}/src/cli/main.ts"`
    )
  );

const folder = mkdtempSync(join(tmpdir(), "readme-"));
beforeAll(() => writeFileSync(join(folder, "chat.csv"), chat()));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test.each(commands.filter((line) => !line.includes(" serve ")))(
  "runs as the README says: %s",
  (line) => {
    const {status, stderr} = spawnSync("sh", ["-c", line], {
      cwd: folder,
      encoding: "utf8",
      env: quiet()
    });
    expect({status, stderr: status === 0 ? "" : stderr}).toEqual({status: 0, stderr: ""});
  }
);

test("what came in by the README's way can be served", async () => {
  const line = commands.find((command) => command.includes(" serve "));
  const server = spawn("sh", ["-c", `exec ${line} --port 0`], {cwd: folder, env: quiet()});
  try {
    const address = await new Promise<string>((found, failed) => {
      let said = "";
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
        if (url) found(url);
      };
      server.stdout.on("data", hear);
      server.stderr.on("data", hear);
      server.on("exit", () => failed(new Error(said)));
    });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  } finally {
    server.kill();
  }
});

function quiet(): NodeJS.ProcessEnv {
  return {...process.env, COPPICE_HOME: join(folder, "homes"), npm_config_loglevel: "error"};
}

/** Twelve people in two channels, twelve weeks. */
function chat(): string {
  const rows = ["time,author,channel,thread,message,in_reply_to,text"];
  for (let i = 0; i < 240; i++) {
    const at = new Date(Date.UTC(2026, 5, 1, 8) + i * 8 * 3_600_000).toISOString();
    const side = i % 2;
    const first = Math.floor(i / 8) * 8 + side;
    const author = `person${side * 6 + (Math.floor(i / 2) % 6)}@example.org`;
    const parent = i === first ? "" : `m${first}`;
    rows.push(
      `${at},${author},${side ? "welding" : "meters"},t${first},m${i},${parent},How is this done?`
    );
  }
  return `${rows.join("\n")}\n`;
}
