package io.jinmai.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.display.DisplayNames;
import io.jinmai.queries.SampleGraph;
import io.jinmai.store.StoreException;
import io.jinmai.view.GraphSlice;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explorer on the samples. */
class ExplorerServerIT {
    @TempDir
    private static Path folder;

    private static SampleGraph samples;
    private static GraphExplorer explorer;
    private static ExplorerServer server;

    @BeforeAll
    static void start() {
        samples = new SampleGraph(folder.resolve("graph"));
        samples.loadExtracted();
        explorer = new GraphExplorer(samples.store());
        server = ExplorerServer.start(0, explorer, DisplayNames.load());
    }

    @AfterAll
    static void stop() {
        server.close();
        samples.close();
    }

    private static HttpResponse<String> get(String query) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + query)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theSurroundingsOfANameGrowWithTheDepthAndKeepTheLimit() {
        GraphSlice one = explorer.around("恒绣印染", 1, 300).orElseThrow();
        GraphSlice two = explorer.around("恒绣印染", 2, 300).orElseThrow();
        GraphSlice few = explorer.around("恒绣印染", 2, 5).orElseThrow();

        assertThat(one.node(one.center()).orElseThrow().name()).contains("恒绣印染");
        assertThat(one.facts())
                .anyMatch(fact -> fact.type().equals("LENDS_TO") && fact.to().equals(one.center()));
        assertThat(two.nodes())
                .containsAll(one.nodes())
                .hasSizeGreaterThan(one.nodes().size());
        assertThat(few.nodes()).hasSize(5);
        assertThat(few.leftOut()).isPositive();
        assertThat(explorer.around("nobody", 1, 300)).isEmpty();
    }

    @Test
    void everySentenceOfASliceHasItsArticle() {
        GraphSlice slice = explorer.whole(300);

        assertThat(slice.facts()).anyMatch(fact -> !fact.evidence().isEmpty());
        assertThat(slice.facts())
                .flatExtracting(GraphSlice.SliceFact::evidence)
                .extracting(GraphSlice.Sentence::article)
                .isSubsetOf(slice.articles().stream()
                        .map(GraphSlice.SliceArticle::id)
                        .toList());
    }

    @Test
    void givesAPageForEachOfItsQuestions() throws Exception {
        assertThat(get("").body()).contains("graph-data");
        assertThat(get("?around=" + URLEncoder.encode("柯桥区", UTF_8)).body()).contains("柯桥区");
        assertThat(get("?article=2023-05-18-keqiao-digest").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsSaidAndNothingOfItIsMarkup() throws Exception {
        HttpResponse<String> response =
                get("?around=" + URLEncoder.encode("</script><script>alert(1)</script>", UTF_8));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("<script>alert(1)").contains("\\u003cscript\\u003ealert(1)");
    }

    @Test
    void answersNothingElse() throws Exception {
        assertThat(get("cypher").statusCode()).isEqualTo(404);
        assertThat(get("%2e%2e/pom.xml").statusCode()).isEqualTo(404);
        assertThat(answerTo("GET /?around=%zz HTTP/1.1\r\nHost: localhost:"
                        + server.address().getPort()))
                .startsWith("HTTP/1.1 400");
        HttpRequest post = HttpRequest.newBuilder(server.address())
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(send(post).statusCode()).isEqualTo(405);
    }

    @Test
    void aForeignNameForThisMachineGetsNothing() throws Exception {
        assertThat(answerTo("GET / HTTP/1.1\r\nHost: rebound.example"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("graph-data");
    }

    /** The answer to a request as no decent client sends it. */
    private static String answerTo(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((request + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void tellsBrowsersToTrustNothingElse() throws Exception {
        assertThat(get("").headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("content-security-policy", List.of("frame-ancestors 'none'"));
        assertThat(get("").body()).contains("default-src 'none'");
    }

    @Test
    void aPortInUseIsSaid() {
        assertThatThrownBy(() -> ExplorerServer.start(server.address().getPort(), explorer, DisplayNames.load()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("--explorer-port");
    }
}
