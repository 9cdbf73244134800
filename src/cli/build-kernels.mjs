// Compiles each folder of kernels into ../kernels.generated.ts: the binary as text, and the hash of its sources, which a test compares.
import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

for (const of of ["graph", "stats"]) build(join(import.meta.dirname, "..", of, "wasm"));

function build(folder) {
  const binary = join(folder, "kernels.wasm");
  const compiler = [
    "--yes",
    "--package",
    "assemblyscript@0.28.20",
    "asc",
    join(folder, "index.ts")
  ];
  const options = ["-O3", "--noAssert", "--runtime", "stub", "--importMemory", "--enable", "simd"];
  const call = [...compiler, ...options, "--outFile", binary];
  execFileSync("npx", call, {stdio: ["ignore", "inherit", "inherit"]});

  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort())
    if (file.endsWith(".ts")) hash.update(readFileSync(join(folder, file)));
  writeFileSync(
    join(folder, "../kernels.generated.ts"),
    `// Made from wasm/ by \`npm run build:kernels\`.
export const sourcesHash = "${hash.digest("hex")}";
export const binary =
  "${readFileSync(binary, "base64")}";
`
  );
  rmSync(binary);
}
