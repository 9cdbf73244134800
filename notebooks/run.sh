#!/usr/bin/env bash
# Runs the notebooks over the newest snapshot of the sample organisation and keeps their outputs.
set -euo pipefail
cd "$(dirname "$0")"
coppice() { npm run -s --prefix .. coppice -- "$@"; }

[ -d node_modules/tslab ] || npm install --no-save --no-audit --no-fund --loglevel=error
command -v jupyter-nbconvert > /dev/null || {
  apt-get update -qq && apt-get install -y -qq --no-install-recommends jupyter-nbconvert python3-ipykernel
}

export JUPYTER_PATH=$PWD/node_modules/.jupyter
mkdir -p "$JUPYTER_PATH/kernels/tslab" data
cat > "$JUPYTER_PATH/kernels/tslab/kernel.json" << KERNEL
{"argv": ["node", "$PWD/node_modules/tslab/bin/tslab", "kernel", "--config-path", "{connection_file}"],
 "display_name": "TypeScript", "language": "typescript"}
KERNEL

export COPPICE_HOME=${COPPICE_HOME:-$(cd .. && pwd)/.coppice}
home=$COPPICE_HOME/sample
[ -e "$home/current" ] || coppice start --prepare
for table in community_windows community_events alarms; do
  coppice export "$table" --home "$home" --format csv --out "$PWD/data/$table.csv"
done
jupyter-nbconvert --to notebook --execute --inplace ./*.ipynb
