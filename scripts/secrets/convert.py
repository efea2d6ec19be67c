"""Prints src/hooks/secret-rules.generated.ts from the rules of gitleaks (MIT), a Go module of which one version is named here:

    go mod download github.com/zricethezav/gitleaks/v8@v8.30.1
    python3 scripts/secrets/convert.py "$(go env GOMODCACHE)/github.com/zricethezav/gitleaks/v8@v8.30.1" > src/hooks/secret-rules.generated.ts

Its expressions are RE2's. Flags in the middle are written as modifiers of groups; \\z is $; rules for binary files and without an
expression are left out, and so is what only the paths of its own allow list say.
"""

import json
import re
import sys
import tomllib
from pathlib import Path


def modern(source: str) -> str:
    """RE2 to ECMAScript: a flag holds to the end of the group that it is in."""
    source = source.replace("(?P<", "(?<").replace("\\z", "$")
    source = source.replace("[[:alnum:]]", "[A-Za-z0-9]").replace("[[:^alnum:]]", "[^A-Za-z0-9]")
    source = re.sub(r"(?<=\[)((?:[^\]\\]|\\.)*)\[:alnum:\]", r"\1A-Za-z0-9", source)
    out, ends, depth, in_class, at = [], {}, 0, False, 0
    while at < len(source):
        char = source[at]
        if char == "\\":
            out.append(source[at : at + 2])
            at += 2
            continue
        if in_class:
            in_class = char != "]"
            # A bracket in a class means itself there, and with the flag v it would not: u is used, where it does.
        elif char == "[":
            in_class = True
        elif char == "(":
            flag = re.match(r"\(\?([ims]*)(?:-([ims]+))?\)", source[at:])
            if flag:
                on, off = flag.group(1), flag.group(2)
                out.append(f"(?{on}{'-' + off if off else ''}:")
                ends[depth] = ends.get(depth, 0) + 1
                at += len(flag.group(0))
                continue
            depth += 1
        elif char == ")":
            out.append(")" * ends.pop(depth, 0))
            depth -= 1
        out.append(char)
        at += 1
    out.append(")" * ends.pop(0, 0))
    return "".join(out)


def patterns(texts: list[str]) -> list[str]:
    return [modern(text) for text in texts]


def rule_of(rule: dict) -> dict:
    allowed = [
        {
            "regexes": patterns(one.get("regexes", [])),
            "on": one.get("regexTarget", "secret"),
            "paths": patterns(one.get("paths", [])),
            "stopwords": [word.lower() for word in one.get("stopwords", [])],
            "all": one.get("condition", "OR").upper() == "AND",
        }
        for one in rule.get("allowlists", [])
    ]
    return {
        "id": rule["id"],
        "regex": modern(rule["regex"]),
        **({"path": modern(rule["path"])} if "path" in rule else {}),
        **({"group": rule["secretGroup"]} if "secretGroup" in rule else {}),
        **({"entropy": rule["entropy"]} if "entropy" in rule else {}),
        "keywords": [word.lower() for word in rule.get("keywords", [])],
        **({"allowed": allowed} if allowed else {}),
    }


root = Path(sys.argv[1])
config = tomllib.loads((root / "config" / "gitleaks.toml").read_text())
rules = [rule_of(rule) for rule in config["rules"] if "regex" in rule]
# Of two that find one value, the first names it.
rules.sort(key=lambda rule: rule["id"] == "generic-api-key")
shared = config["allowlist"]
print("// Printed by scripts/secrets/convert.py from the rules of gitleaks v8.30.1: do not edit.")
print("import type { SecretRules } from './secret-rules.ts';\n")
print("export const SECRET_RULES: SecretRules = ", end="")
text = (
    json.dumps(
        {
            "version": "gitleaks v8.30.1",
            # Here, so that it is in every bundle that the rules are in.
            "licence": (root / "LICENSE").read_text().strip(),
            "rules": rules,
            "allowedPaths": patterns(shared["paths"]),
            "allowedValues": patterns(shared["regexes"]),
            "stopwords": [word.lower() for word in shared["stopwords"]],
        },
        indent=1,
    )
    + ";"
)
# An expression may be taken for what it finds.
print(re.sub(r'^( +"regex": .*)$', r"\1 // gitleaks:allow", text, flags=re.MULTILINE))
