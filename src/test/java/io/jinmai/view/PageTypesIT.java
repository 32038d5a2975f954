package io.jinmai.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.jinmai.chromium.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The types of the page's modules, as their JSDoc tells them, checked by TypeScript's own compiler. It runs in the Chromium that the other
 * tests of the page need anyway, so that nobody needs Node to build.
 */
class PageTypesIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPILER = "/META-INF/resources/webjars/typescript/5.9.3/lib/";

    private static Chromium chromium;
    private static Page page;
    private static Map<String, String> libraries;

    @BeforeAll
    static void loadTheCompiler() throws IOException {
        chromium = Chromium.ofThisMachine();
        page = chromium.window("en");
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(COMPILER + "typescript.js")));
        libraries = libraries();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** With one mistaken module beside them, to see that mistakes are found. */
    @Test
    void everyModuleKeepsItsTypes() throws IOException {
        Map<String, String> modules = PageModules.sources();
        modules.put(
                "mistaken.js",
                "// @ts-check\nimport { compare } from './model.js';\nexport const wrong = compare(1, 'b').length;\n");

        assertThat(complaints(modules))
                .hasSize(2)
                .allMatch(complaint -> complaint.startsWith("mistaken.js(3): "))
                .anyMatch(complaint -> complaint.contains("'number' is not assignable to parameter of type 'string'"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> complaints(Map<String, String> modules) throws IOException {
        JsonNode configuration = JSON.readTree(PageModules.configuration().toFile());
        return (List<String>) page.evaluate(
                resource("/page/check-types.js"),
                Map.of(
                        "modules", modules,
                        "libraries", libraries,
                        "options", JSON.convertValue(configuration.get("compilerOptions"), Map.class)));
    }

    /** What the compiler knows of the language and of browsers. */
    private static Map<String, String> libraries() throws IOException {
        URL folder = Objects.requireNonNull(PageTypesIT.class.getResource(COMPILER + "lib.d.ts"));
        Map<String, String> texts = new TreeMap<>();
        URI jar = URI.create(folder.toString().substring(0, folder.toString().indexOf('!')));
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> entries = Files.list(files.getPath(COMPILER))) {
            for (Path entry : entries.filter(PageTypesIT::isWanted).toList()) {
                texts.put(entry.getFileName().toString(), Files.readString(entry, UTF_8));
            }
        }
        return texts;
    }

    private static boolean isWanted(Path entry) {
        return entry.getFileName()
                .toString()
                .matches("lib\\.(es\\w+|dom|dom\\.iterable|decorators|decorators\\.legacy)(\\.\\w+)*\\.d\\.ts");
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageTypesIT.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
