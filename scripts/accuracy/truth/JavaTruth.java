import com.sun.source.tree.*;
import com.sun.source.util.*;
import java.nio.file.*;
import java.util.*;
import javax.tools.*;

/** What javac's own parser sees: one JSON line per file that it can parse. Usage: java JavaTruth.java LIST */
public class JavaTruth {
    public static void main(String[] args) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        for (String path : Files.readAllLines(Path.of(args[0]))) {
            if (path.isEmpty()) continue;
            boolean[] failed = {false};
            DiagnosticListener<JavaFileObject> listener = found -> {
                if (found.getKind() == Diagnostic.Kind.ERROR) failed[0] = true;
            };
            JavacTask task = (JavacTask) compiler.getTask(null, files, listener, List.of("-proc:none"), null,
                files.getJavaFileObjects(path));
            StringBuilder imports = new StringBuilder();
            int[] decisions = {0};
            String[] unit = {""};
            for (CompilationUnitTree tree : task.parse()) {
                if (tree.getPackageName() != null) unit[0] = tree.getPackageName().toString();
                for (ImportTree node : tree.getImports()) {
                    String name = node.getQualifiedIdentifier().toString();
                    if (node.toString().startsWith("import module ")) continue;
                    imports.append(imports.length() == 0 ? "" : ",").append('"')
                        .append(node.isStatic() ? "static " : "").append(name).append('"');
                }
                new TreeScanner<Void, Void>() {
                    @Override public Void scan(Tree tree, Void nothing) {
                        if (tree != null) switch (tree.getKind()) {
                            case IF, FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, DO_WHILE_LOOP, CATCH,
                                CONDITIONAL_EXPRESSION, CONDITIONAL_AND, CONDITIONAL_OR -> decisions[0]++;
                            case CASE -> {
                                if (((CaseTree) tree).getExpressions().size() > 0
                                    || !((CaseTree) tree).toString().stripLeading().startsWith("default")) decisions[0]++;
                            }
                            default -> { }
                        }
                        return super.scan(tree, nothing);
                    }
                }.scan(tree, null);
            }
            if (!failed[0])
                System.out.println("{\"path\":\"" + path + "\",\"unit\":\"" + unit[0] + "\",\"imports\":[" + imports
                    + "],\"decisions\":" + decisions[0] + "}");
        }
    }
}
