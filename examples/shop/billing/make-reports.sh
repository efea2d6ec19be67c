#!/usr/bin/env bash
# Re-makes the coverage reports of this part:
#   reports/unit/jacoco.xml         JUnit tests run by Surefire
#   reports/integration/jacoco.xml  JUnit tests run by Failsafe
# Needs bash, JDK 17 or newer and Maven 3.8 or newer. The plug-ins' and libraries' exact
# versions (JaCoCo 0.8.15, JUnit 5.14.4, Surefire/Failsafe 3.6.1) stand in pom.xml.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=${SHOP_HOME:-/home/runner/work/shop/shop}/billing

rm -rf "$work"
mkdir -p "$work"
cp -R "$here/pom.xml" "$here/src" "$work/"

(cd "$work" && mvn --batch-mode --no-transfer-progress clean verify)

for suite in unit integration; do
  mkdir -p "$here/reports/$suite"
  cp "$work/target/coverage/$suite/jacoco.xml" "$here/reports/$suite/jacoco.xml"
done
