package io.jinmai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.e2e.PackagedProgram.Result;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The first hour with the program, in order: load the samples, load again, serve, ask. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstRunIT {
    @TempDir
    private static Path folder;

    private static PackagedProgram jinmai;
    private static String statistics;

    @BeforeAll
    static void workInAFolderWithSpaces() throws IOException {
        jinmai = new PackagedProgram(Files.createDirectory(folder.resolve("my 新闻")));
    }

    @Test
    @Order(1)
    void loadsTheSamples() {
        Result result = jinmai.run("load", "--samples");

        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .containsPattern("Articles  (\\d+) read = \\1 loaded \\+ 0 unchanged \\+ 0 failed\n")
                .contains("In the graph now", "银行 Bank", "Next\n  " + PackagedProgram.LAUNCHER + " query --list");
        assertThat(jinmai.folder().resolve("graph")).isDirectory();
    }

    @Test
    @Order(2)
    void loadingAgainChangesNothing() {
        Result result = jinmai.run("load", "--samples");

        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.out())
                .containsPattern("Articles  (\\d+) read = 0 loaded \\+ \\1 unchanged \\+ 0 failed\n")
                .contains("Facts     0 extracted");
        statistics = jinmai.run("stats", "--format", "csv").out();
        assertThat(statistics).containsPattern("articles,Article,文章,[1-9]").containsPattern("entities,Bank,银行,[1-9]");
    }

    @Test
    @Order(3)
    void servesAndTheOtherCommandsFindTheServer() throws IOException, InterruptedException {
        try (RunningServer server = jinmai.serve()) {
            String password = server.said("Password").split(" ")[0];
            Path passwordFile = jinmai.folder().resolve("graph/password");
            assertThat(Files.readString(passwordFile).strip()).isEqualTo(password);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile)))
                    .isEqualTo("rw-------");
            assertThat(statusOf(server.said("Neo4j Browser"))).isEqualTo(200);
            assertThat(statusOf(server.said("Explorer"))).isEqualTo(200);
            assertThat(statusOf(server.said("Explorer") + "?around=" + URLEncoder.encode("恒绣印染", UTF_8)))
                    .isEqualTo(200);
            assertThat(statusOf(server.said("Explorer") + "?around=nobody")).isEqualTo(404);
            assertThat(statusOf(server.said("Explorer") + "../pom.xml")).isEqualTo(404);

            assertThat(jinmai.run("stats", "--format", "csv").out()).isEqualTo(statistics);
            assertServerNeedsItsPassword(server.said("Bolt"), password);
            assertThat(jinmai.run("serve").code()).isEqualTo(3);

            assertThat(server.stop()).isEqualTo(143);
        }
        assertThat(jinmai.run("stats", "--format", "csv").out()).isEqualTo(statistics);
    }

    private static void assertServerNeedsItsPassword(String bolt, String password) throws IOException {
        Result loaded =
                jinmai.with("NEO4J_URI", bolt).with("NEO4J_PASSWORD", password).run("load", "--samples");
        assertThat(loaded.code()).as(loaded.toString()).isZero();
        assertThat(loaded.out()).contains("= 0 loaded");

        Path wrong = Files.writeString(jinmai.folder().resolve("wrong"), "not the password");
        Result refused = jinmai.run("stats", "--to", bolt, "--user", "neo4j", "--password-file", wrong.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("password").doesNotContain("\tat ");
    }

    private static int statusOf(String page) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return client.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
