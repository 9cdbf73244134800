import {spawnSync} from "node:child_process";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const home = join(import.meta.dirname, "../../../node_modules/.cache/peers");
const packages = ["igraph==1.0.0", "leidenalg==0.12.0", "networkit==11.2.2", "numpy", "scipy"];

/** The Python of an environment that holds the peers and nothing else; made at the first call. */
export function pythonOfPeers(): string {
  const python = join(home, "bin/python");
  const mark = join(home, "installed");
  const wanted = packages.join("\n");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return python;
  const made =
    succeeds("python3", ["-m", "venv", home]) &&
    succeeds(python, ["-m", "pip", "install", "--quiet", ...packages]);
  if (made) writeFileSync(mark, wanted);
  else console.error("MISSING PEERS: Python or PyPI is not to be reached");
  return python;
}

const succeeds = (command: string, args: string[]): boolean =>
  spawnSync(command, args, {stdio: ["ignore", "ignore", "inherit"]}).status === 0;
