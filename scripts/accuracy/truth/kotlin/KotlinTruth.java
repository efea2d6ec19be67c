import java.nio.file.*;
import java.util.*;
import org.jetbrains.kotlin.cli.jvm.compiler.*;
import org.jetbrains.kotlin.cli.common.messages.MessageCollector;
import org.jetbrains.kotlin.cli.common.CLIConfigurationKeys;
import org.jetbrains.kotlin.config.CompilerConfiguration;
import org.jetbrains.kotlin.com.intellij.openapi.util.Disposer;
import org.jetbrains.kotlin.com.intellij.psi.*;
import org.jetbrains.kotlin.com.intellij.psi.util.PsiTreeUtil;
import org.jetbrains.kotlin.psi.*;
import org.jetbrains.kotlin.lexer.KtTokens;

/** What the Kotlin compiler's own parser sees: one JSON line per file that it can parse. Usage: java -cp JARS KotlinTruth.java LIST */
public class KotlinTruth {
    public static void main(String[] args) throws Exception {
        var configuration = new CompilerConfiguration();
        configuration.put(CLIConfigurationKeys.MESSAGE_COLLECTOR_KEY, MessageCollector.Companion.getNONE());
        var environment = KotlinCoreEnvironment.createForProduction(Disposer.newDisposable(), configuration,
            EnvironmentConfigFiles.JVM_CONFIG_FILES);
        var factory = new KtPsiFactory(environment.getProject(), false);
        for (String path : Files.readAllLines(Path.of(args[0]))) {
            if (path.isEmpty()) continue;
            KtFile file = factory.createFile(Files.readString(Path.of(path)).replace("\r\n", "\n"));
            if (PsiTreeUtil.findChildOfType(file, PsiErrorElement.class) != null) continue;
            StringJoiner imports = new StringJoiner(",");
            for (KtImportDirective node : file.getImportDirectives())
                imports.add('"' + node.getImportedFqName().asString() + (node.isAllUnder() ? ".*" : "") + '"');
            int decisions = 0;
            for (PsiElement node : PsiTreeUtil.findChildrenOfType(file, PsiElement.class)) {
                if (node instanceof KtIfExpression || node instanceof KtLoopExpression || node instanceof KtCatchClause) decisions++;
                else if (node instanceof KtWhenEntry entry && !entry.isElse()) decisions++;
                else if (node instanceof KtBinaryExpression binary) {
                    var sign = binary.getOperationToken();
                    if (sign == KtTokens.ANDAND || sign == KtTokens.OROR || sign == KtTokens.ELVIS) decisions++;
                }
            }
            System.out.println("{\"path\":\"" + path + "\",\"unit\":\"" + file.getPackageFqName().asString()
                + "\",\"imports\":[" + imports + "],\"decisions\":" + decisions + "}");
        }
    }
}
