"""Prints src/hooks/secret-rules.generated.ts from the rules of gitleaks (MIT), a Go module of which one version is named here:

    go mod download github.com/zricethezav/gitleaks/v8@v8.30.1
    python3 scripts/secrets/convert.py "$(go env GOMODCACHE)/github.com/zricethezav/gitleaks/v8@v8.30.1" > src/hooks/secret-rules.generated.ts

Its expressions are RE2's. Flags are written out; \\z is $; rules for binary files and without an
expression are left out, and so is what only the paths of its own allow list say.
"""

import json
import re
import sys
import tomllib
from pathlib import Path


GROUP = re.compile(r"\((?:\?(?::|=|!|<=|<!|<[A-Za-z_]\w*>))?")
FLAGS = re.compile(r"\(\?([ims]*)(?:-([ims]+))?([:)])")
ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|x\{[0-9A-Fa-f]+\}|[pP]\{\w+\}|.)", re.DOTALL)


def modern(source: str) -> str:
    """
    RE2 to ECMAScript without modifiers, which Node.js has from version 23 on: letters are written in both cases where the flag i
    holds, which it does to the end of the group that it is in, and what `.` means is written out.
    """
    source = source.replace("(?P<", "(?<").replace("\\z", "$")
    source = source.replace("[[:alnum:]]", "[A-Za-z0-9]").replace("[[:^alnum:]]", "[^A-Za-z0-9]")
    source = re.sub(r"(?<=\[)((?:[^\]\\]|\\.)*)\[:alnum:\]", r"\1A-Za-z0-9", source)
    out, holds, at = [], [frozenset()], 0
    while at < len(source):
        char, taken = source[at], source[at]
        if char == "\\":
            taken = ESCAPE.match(source, at).group(0)
            out.append(taken)
        elif char == "[":
            taken = class_at(source, at)
            out.append(both_cases(taken) if "i" in holds[-1] else taken)
        elif char == "(":
            flags = FLAGS.match(source, at)
            if flags:
                now = (holds[-1] | set(flags.group(1))) - set(flags.group(2) or "")
                taken = flags.group(0)
                if flags.group(3) == ")":
                    holds[-1] = now
                else:
                    holds.append(now)
                    out.append("(?:")
            else:
                taken = GROUP.match(source, at).group(0)
                holds.append(holds[-1])
                out.append(taken)
        elif char == ")":
            holds.pop()
            out.append(char)
        elif char in "^$" and "m" in holds[-1]:
            raise ValueError(f"lines one by one are not known: {source}")
        elif char == "." and "s" in holds[-1]:
            out.append("[^]")
        elif char.isalpha() and "i" in holds[-1]:
            out.append(f"[{char.lower()}{char.upper()}]")
        else:
            out.append(char)
        at += len(taken)
    return "".join(out)


def class_at(source: str, start: int) -> str:
    at = start + 1
    while source[at] != "]":
        at += len(ESCAPE.match(source, at).group(0)) if source[at] == "\\" else 1
    return source[start : at + 1]


def both_cases(text: str) -> str:
    """A class with the letters of its ranges, and its single letters, in the other case too."""
    more, at = [], 1
    while at < len(text) - 1:
        if text[at] == "\\":
            at += len(ESCAPE.match(text, at).group(0))
            continue
        first, last = text[at], text[at]
        if text[at + 1] == "-" and at + 2 < len(text) - 1:
            last, at = text[at + 2], at + 2
        for low, high in (("a", "z"), ("A", "Z")):
            one, other = max(first, low), min(last, high)
            if one <= other:
                ends = one.swapcase(), other.swapcase()
                more.append(ends[0] if one == other else "-".join(ends))
        at += 1
    # In front: a class may end with a hyphen.
    start = 2 if text[1] == "^" else 1
    return f"{text[:start]}{''.join(dict.fromkeys(more))}{text[start:]}"


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
