"""What CPython's own parser sees: one JSON line per file that it can parse. Usage: python3 python_truth.py LIST"""
import ast, json, sys, warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
for path in open(sys.argv[1], encoding="utf-8").read().split("\n"):
    if not path:
        continue
    try:
        data = open(path, "rb").read()
        data.decode("utf-8")
        tree = ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError, UnicodeDecodeError):
        continue
    imports, decisions = [], 0
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imports += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            imports.append("." * node.level + (node.module or "") + " " + ",".join(alias.name for alias in node.names))
        elif isinstance(node, (ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler)):
            decisions += 1
        elif isinstance(node, ast.BoolOp):
            decisions += len(node.values) - 1
        elif isinstance(node, ast.comprehension):
            decisions += 1 + len(node.ifs)
        elif isinstance(node, ast.match_case):
            wild = isinstance(node.pattern, ast.MatchAs) and node.pattern.pattern is None and node.pattern.name is None
            decisions += (0 if wild and node.guard is None else 1) + (1 if node.guard is not None else 0)
    print(json.dumps({"path": path, "imports": imports, "decisions": decisions}))
