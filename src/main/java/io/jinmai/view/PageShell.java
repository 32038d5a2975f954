package io.jinmai.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * An empty page with its style and script inside. Its content security policy allows these two by their hashes and nothing else: no
 * network, no further script or style, no form, no frame.
 */
final class PageShell {
    private static final String FOLDER = "/view/";

    private PageShell() {}

    /**
     * @param name of the files {@code name.html}, {@code name.css} and {@code name.js} among the resources
     */
    static Document load(String name) {
        return load(name, List.of(read(name + ".js")), "");
    }

    /**
     * @param name of the files {@code name.html} and {@code name.css} among the resources
     * @param scripts their sources, in the order in which they run
     * @param further rules of the policy, each with its semicolon
     */
    static Document load(String name, List<String> scripts, String further) {
        String style = read(name + ".css");
        String scriptHashes =
                scripts.stream().map(script -> "'" + hash(script) + "'").collect(Collectors.joining(" "));
        Document page = Jsoup.parse(read(name + ".html"));
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.head()
                .prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; img-src data:; style-src '%s'; script-src %s; %sbase-uri 'none'; form-action 'none'"
                                .formatted(hash(style), scriptHashes, further));
        page.head().prependElement("meta").attr("charset", "utf-8");
        page.head().appendElement("style").appendChild(new DataNode(style));
        scripts.forEach(script -> page.body().appendElement("script").appendChild(new DataNode(script)));
        return page;
    }

    static String read(String file) {
        try (InputStream in = PageShell.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program is incomplete: no " + FOLDER + file + " on its class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + file, e);
        }
    }

    private static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
