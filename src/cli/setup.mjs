// Brings a checkout to the point where its commands run: packages, pages and, with --test, a browser.
// Plain JavaScript without packages, since it runs before any is installed.
import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const stamps = join(root, "node_modules/.coppice");

requireNode();
once("packages", ["package-lock.json"], "Installing packages", () =>
  // not `ci`: it refuses a lockfile without the other platforms' optional packages, which a mirror may not carry
  run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"])
);
once("pages", ["package-lock.json", "dashboards"], "Building the pages", () =>
  run(process.execPath, [
    "node_modules/vite/bin/vite.js",
    "build",
    "dashboards",
    "--logLevel",
    "warn"
  ])
);
if (process.argv.includes("--test")) requireBrowser();

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Node ${process.versions.node} was found, 20.19 or newer is needed; install it, then try again.`
  );
}

/** Does the work unless it was done for this very content. */
function once(name, inputs, title, work) {
  const stamp = join(stamps, name);
  const found = fingerprint(inputs);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === found) return;
  const started = Date.now();
  process.stderr.write(`${title} …\n`);
  work();
  mkdirSync(stamps, {recursive: true});
  writeFileSync(stamp, found);
  process.stderr.write(`${title}: done in ${Math.round((Date.now() - started) / 1000)} s\n`);
}

function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesOf(join(root, input)))) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name !== "dist" && name !== "node_modules")
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** The browser tests drive Debian's Chromium; CHROMIUM may name another. */
function requireBrowser() {
  const browser = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (existsSync(browser)) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    stop(`No browser at ${browser}; install Debian's chromium, or name one in CHROMIUM.`);
  }
  process.stderr.write("Installing Debian's chromium …\n");
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
}

function run(command, args) {
  const env = {...process.env, DEBIAN_FRONTEND: "noninteractive"};
  const {status, error} = spawnSync(command, args, {cwd: root, env, stdio: ["ignore", 2, 2]});
  if (status !== 0)
    stop(
      `"${command} ${args.join(" ")}" failed${error ? `: ${error.message}` : ""}; its words stand above.`
    );
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
