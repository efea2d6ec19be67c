// What Go's own parser sees: one JSON line per file that it can parse. Usage: go run go_truth.go LIST
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
)

type truth struct {
	Path      string   `json:"path"`
	Unit      string   `json:"unit"`
	Imports   []string `json:"imports"`
	Decisions int      `json:"decisions"`
}

func main() {
	list, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	for _, path := range strings.Split(string(list), "\n") {
		if path == "" {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			continue
		}
		found := truth{Path: path, Unit: file.Name.Name, Imports: []string{}}
		for _, spec := range file.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			found.Imports = append(found.Imports, name)
		}
		ast.Inspect(file, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt:
				found.Decisions++
			case *ast.CaseClause:
				if node.List != nil {
					found.Decisions++
				}
			case *ast.CommClause:
				if node.Comm != nil {
					found.Decisions++
				}
			case *ast.BinaryExpr:
				if node.Op == token.LAND || node.Op == token.LOR {
					found.Decisions++
				}
			}
			return true
		})
		line, _ := json.Marshal(found)
		fmt.Println(string(line))
	}
}
