import {spawnSync} from "node:child_process";
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const cache = join(import.meta.dirname, "../../../node_modules/.cache");
const packages = ["igraph==1.0.0", "leidenalg==0.12.0", "networkit==11.2.2", "numpy", "scipy"];
/** What RecBole runs with; it pins none of them, and newer ones break it. */
const besideRecbole = `
  numpy==1.24.4 scipy==1.11.4 pandas==2.1.4 scikit-learn==1.4.2 colorlog==4.7.2 colorama==0.4.4 pyyaml tabulate
  texttable psutil tqdm tensorboard plotly typing_extensions`
  .trim()
  .split(/\s+/);

/** The Python of an environment that holds the peers and nothing else; made at the first call. */
export const pythonOfPeers = (): string => environment("peers", [packages]);

/** The same for implicit, whose factors ours are held against. */
export const pythonOfImplicit = (): string =>
  environment("peers-implicit", [["implicit==0.7.2", "numpy==1.26.4", "scipy==1.13.1"]]);

/**
 * The same for RecBole. Its PyTorch is the one of the system (Debian's `python3-torch`): the one of PyPI brings
 * gigabytes for graphics cards. Neither it nor ray, which tunes, is asked for what it requires.
 */
export function pythonOfRecbole(): string {
  const loose = ["--no-deps", "recbole==1.2.1", "thop==0.1.1.post2209072238", "ray==2.6.3"];
  const python = environment("peers-recbole", [besideRecbole, loose]);
  const lib = join(python, "../../lib");
  for (const version of existsSync(lib) ? readdirSync(lib) : [])
    writeFileSync(
      join(lib, version, "site-packages/system.pth"),
      "/usr/lib/python3/dist-packages\n"
    );
  return python;
}

function environment(name: string, installs: readonly (readonly string[])[]): string {
  const home = join(cache, name);
  const python = join(home, "bin/python");
  const mark = join(home, "installed");
  const wanted = installs.flat().join("\n");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return python;
  const made =
    succeeds("python3", ["-m", "venv", home]) &&
    installs.every((some) => succeeds(python, ["-m", "pip", "install", "--quiet", ...some]));
  if (made) writeFileSync(mark, wanted);
  else console.error("MISSING PEERS: Python or PyPI is not to be reached");
  return python;
}

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {stdio: ["ignore", "ignore", "inherit"]}).status === 0;
