package io.jinmai.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page joins its modules into one script, where an import is not looked up and a second function of a name hides the first. */
class PageModulesTest {
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^(?:export )?(?:async )?(?:const|let|class|function)\\*? (\\w+)");
    private static final Pattern DESTRUCTURED = Pattern.compile("(?m)^(?:export )?(?:const|let) [\\[{]");
    private static final Pattern IMPORTED = Pattern.compile("(?m)^import \\{ [^}]* \\} from '\\./(\\w+)\\.js';$");

    @Test
    void everyModuleIsJoined() throws IOException {
        assertThat(PageModules.sources().keySet())
                .containsExactlyInAnyOrderElementsOf(ExplorerPage.MODULES.stream()
                        .map(module -> module + ".js")
                        .toList());
    }

    @Test
    void noTwoModulesDeclareTheSameName() throws IOException {
        Map<String, String> declaredIn = new TreeMap<>();
        for (Map.Entry<String, String> module : PageModules.sources().entrySet()) {
            assertThat(DESTRUCTURED.matcher(module.getValue()).find())
                    .as(module.getKey() + " declares names that this test cannot see")
                    .isFalse();
            DECLARED.matcher(module.getValue())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name -> assertThat(declaredIn.put(name, module.getKey()))
                            .as("where else %s of %s is declared", name, module.getKey())
                            .isNull());
        }
        assertThat(declaredIn).containsKeys("Graph", "Page", "QUESTIONS");
    }

    @Test
    void eachModuleStandsBehindThoseItImports() throws IOException {
        Map<String, String> sources = PageModules.sources();
        for (String module : ExplorerPage.MODULES) {
            List<String> before = ExplorerPage.MODULES.subList(0, ExplorerPage.MODULES.indexOf(module));
            assertThat(IMPORTED.matcher(sources.get(module + ".js")).results().map(found -> found.group(1)))
                    .as("imports of " + module)
                    .isSubsetOf(before);
        }
    }

    @Test
    void modulesImportByNameAndAtTheTopOnly() throws IOException {
        PageModules.sources().forEach((name, source) -> {
            String code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
            long named =
                    IMPORTED.matcher(source).results().map(MatchResult::group).count();
            assertThat(Pattern.compile("\\bimport\\b").matcher(code).results().count())
                    .as("imports of " + name)
                    .isEqualTo(named);
            assertThat(code).as(name).doesNotContain("export default", "export {", "export *");
        });
    }
}
