import {spawnSync} from "node:child_process";
import {readdirSync} from "node:fs";
import {join} from "node:path";

// Every benchmark of this folder, one after another, each in a process of its own; they print JSON lines.
const wanted = process.argv[2];
const benches = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith(".ts") && file !== "main.ts"
);
for (const file of benches.filter((name) => !wanted || name.startsWith(wanted))) {
  const {status} = spawnSync(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, file)],
    {stdio: "inherit"}
  );
  if (status !== 0) process.exitCode = 1;
}
