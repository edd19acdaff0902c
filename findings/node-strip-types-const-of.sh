#!/usr/bin/env bash
# Node 24.21.0 (type stripping): a variable named `of` in a `for … of` loop.
#
# Expected:  `for (const of of list)` is valid ECMAScript. Node runs it in an .mjs file, and TypeScript 5.9.3 takes it.
#            So Node also runs it in a .ts file, where it removes the types only.
# Behaviour: Node refuses the .ts file: "Variable declaration list cannot be empty" (ERR_INVALID_TYPESCRIPT_SYNTAX).
#            A project that is green under `tsc --noEmit` can so have a file that Node cannot load.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0 typescript@5.9.3 >/dev/null
node=./node_modules/node/bin/node
echo "Node $($node --version)"
echo 'for (const of of ["a", "b"]) console.log(of)' | tee of.mjs >of.ts

echo "of.mjs: $($node of.mjs | tr '\n' ' ')"
./node_modules/.bin/tsc --noEmit --skipLibCheck --target esnext of.ts && echo 'tsc: no error'
if printed=$($node --disable-warning=ExperimentalWarning of.ts 2>&1); then
  echo "changed: Node runs of.ts: $printed"
  exit 1
fi
grep -o 'SyntaxError.*' <<<"$printed"
grep -q 'Variable declaration list cannot be empty' <<<"$printed"

# Output seen:
#   Node v24.21.0
#   of.mjs: a b
#   tsc: no error
#   SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Variable declaration list cannot be empty
