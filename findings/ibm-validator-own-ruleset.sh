#!/usr/bin/env bash
# ibm-openapi-validator 1.38.4 with a ruleset of one's own, in a project that also has Spectral's OWASP rules 2.0.1.
#
# Expected:  `lint-openapi --ruleset rules.yaml` applies the rules of the file, whatever else is installed.
# Behaviour: any ruleset is refused: "Provided ruleset is not an object". The validator pins @stoplight/spectral-core
#            1.23.1 and loads rulesets with @stoplight/spectral-cli, which takes the newer core of the OWASP rules. A
#            ruleset of the one core is not an instance of the class of the other. One version for both, by `overrides`
#            in package.json, makes it work.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo "extends: '@ibm-cloud/openapi-ruleset'" >rules.yaml
cat >api.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Things", "version": "1.0.0" }, "paths": {} }
JSON
install() { npm install --silent --no-audit --no-fund --ignore-scripts >/dev/null; }
versions() { find node_modules -path '*spectral-core/package.json' -exec sed -n 's/^  "version": "\(.*\)",/\1/p' {} + |
  sort | tr '\n' ' '; }
lint() { npx --no-install lint-openapi --errors-only --ruleset rules.yaml api.json 2>&1 || true; }

packages='"ibm-openapi-validator": "1.38.4", "@stoplight/spectral-owasp-ruleset": "2.0.1"'
echo "{ \"private\": true, \"dependencies\": { $packages } }" >package.json
install
echo "spectral-core $(versions)"
before=$(lint)
grep -m 1 'Provided ruleset' <<<"$before" || { echo "changed: $before"; exit 1; }

one='"@stoplight/spectral-core": "1.24.1"'
echo "{ \"private\": true, \"dependencies\": { $packages }, \"overrides\": { $one } }" >package.json
rm -rf node_modules package-lock.json
install
echo "spectral-core $(versions)"
after=$(lint)
if grep 'Provided ruleset' <<<"$after"; then exit 1; fi
grep -m 1 'Validation Results' <<<"$after"

# Output seen:
#   spectral-core 1.23.1 1.24.1
#   [ERROR] Provided ruleset is not an object
#   spectral-core 1.24.1
#   Validation Results for api.json:
