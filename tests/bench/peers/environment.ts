import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";

const home = join(import.meta.dirname, "../../../node_modules/.cache/peers");
const packages = ["igraph==1.0.0", "leidenalg==0.12.0", "networkit==11.2.2", "numpy", "scipy"];

/** The Python of an environment that holds the peers and nothing else; made at the first call. Null where there is none to be had. */
export function pythonOfPeers(): string | null {
  const python = join(home, "bin/python");
  if (!existsSync(python)) run("python3", ["-m", "venv", home]);
  if (existsSync(python)) run(python, ["-m", "pip", "install", "--quiet", ...packages]);
  return existsSync(python) ? python : null;
}

const run = (command: string, args: string[]) =>
  spawnSync(command, [...args], {stdio: ["ignore", "ignore", "inherit"]});
