package io.jinmai.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.display.DisplayNames;
import io.jinmai.queries.SampleGraph;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.StoreException;
import io.jinmai.view.GraphSlice;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer on the samples. */
class ExplorerServerIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static SampleGraph samples;
    private static GraphExplorer explorer;
    private static ExplorerServer server;

    @BeforeAll
    static void start() {
        samples = new SampleGraph(folder.resolve("graph"));
        samples.loadExtracted();
        explorer = new GraphExplorer(samples.store(), ExplorerServer.PATIENCE);
        server = ExplorerServer.start(0, samples.store(), ExplorerServer.PATIENCE, DisplayNames.load());
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
    void factsComeWithTheNumberOfTheirArticles() throws Exception {
        JsonNode facts = api("around?id=" + encoded(idOf("柯桥区"))).get("facts");

        assertThat(facts)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.get("articleCount").asLong())
                        .isPositive()
                        .isGreaterThanOrEqualTo(Set.copyOf(fact.get("evidence").findValuesAsText("article"))
                                .size()));
        assertThat(facts).anyMatch(fact -> fact.get("articleCount").asLong() > 1);
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

    private static JsonNode api(String question) throws IOException, InterruptedException {
        HttpResponse<String> response = get("api/" + question);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/json; charset=utf-8");
        return JSON.readTree(response.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private static String idOf(String name) throws IOException, InterruptedException {
        return api("search?q=" + encoded(name)).get(0).get("id").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"工商银行绍兴分行", "工商銀行紹興分行", "gsyhsx", "中国工商银行绍兴分行"})
    void searchesTheWholeGraphByNamesAndInitials(String words) throws Exception {
        JsonNode hit = api("search?q=" + encoded(words)).get(0);

        assertThat(hit.get("name").asText()).isEqualTo("中国工商银行绍兴分行");
        assertThat(hit.get("kind").asText()).isEqualTo("Bank");
        assertThat(hit.get("degree").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "没有这样的名称", "*", "\"", "柯桥\" OR name:*", "\\", "~", "a*"})
    void wordsThatNothingBearsFindNothing(String words) throws Exception {
        assertThat(api("search?q=" + encoded(words))).isEmpty();
    }

    @Test
    void aSingleCharacterFinds() throws Exception {
        assertThat(api("search?q=" + encoded("柯")).findValuesAsText("name")).contains("柯桥区");
    }

    @Test
    void aNodeBringsItsNeighboursWithTheFactsAndArticles() throws Exception {
        String id = idOf("柯桥区");
        JsonNode slice = api("around?id=" + encoded(id));

        assertThat(slice.get("center").asText()).isEqualTo(id);
        assertThat(slice.get("nodes").size()).isGreaterThan(10);
        assertThat(slice.get("facts")).anyMatch(fact -> fact.get("to").asText().equals(id));
        assertThat(slice.get("articles")).isNotEmpty();
    }

    @Test
    void twoNodesAreConnectedByTheShortestWays() throws Exception {
        JsonNode slice = api("connection?from=" + encoded(idOf("织云进出口")) + "&to=" + encoded(idOf("中国工商银行绍兴分行")));

        assertThat(slice.get("nodes").size()).isBetween(3, 30);
        assertThat(slice.get("facts")).isNotEmpty();
    }

    @Test
    void aFactIsFoundByItsId() throws Exception {
        String fact = api("around?id=" + encoded(idOf("恒绣印染")))
                .get("facts")
                .get(0)
                .get("id")
                .asText();

        assertThat(api("fact?ids=" + encoded(fact + " nothing")).get("facts").findValuesAsText("id"))
                .contains(fact);
    }

    @Test
    void anArticleComesWithTheTextThatEvidencePointsInto() throws Exception {
        GraphSlice slice = explorer.article("2023-05-18-keqiao-digest", 300).orElseThrow();
        GraphSlice.Sentence sentence = slice.facts().stream()
                .flatMap(fact -> fact.evidence().stream())
                .filter(told -> told.article().equals("2023-05-18-keqiao-digest"))
                .findFirst()
                .orElseThrow();
        JsonNode article = api("article?id=2023-05-18-keqiao-digest");
        String[] place = sentence.at().split("-");
        int start = article.get("textStart").asInt();

        assertThat(article.get("title").asText()).isNotEmpty();
        assertThat(article.get("text")
                        .asText()
                        .substring(Integer.parseInt(place[0]) - start, Integer.parseInt(place[1]) - start)
                        .replaceAll("\\s", ""))
                .isEqualTo(sentence.text().replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "lenders, 越织云, Bank",
        "unlent, “经纬同心”金融纺织党建联盟, Enterprise",
        "district, 柯桥区, Enterprise",
        "lender, 中国工商银行, Enterprise"
    })
    void aQuestionIsAnsweredFromTheWholeGraph(String question, String about, String kind) throws Exception {
        String id = idOf(about);
        JsonNode slice = api("question?name=" + question + "&about=" + encoded(id));

        assertThat(slice.get("center").asText()).isEqualTo(id);
        assertThat(slice.get("nodes").findValuesAsText("kind")).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "people"})
    void twoQuestionsAreAskedOfNothingInParticular(String question) throws Exception {
        assertThat(api("question?name=" + question).get("facts")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, search",
        "400, around",
        "404, around?id=nothing",
        "404, connection?from=nothing&to=nobody",
        "400, connection?from=nothing",
        "404, fact?ids=nothing",
        "404, article?id=nothing",
        "404, question?name=everything",
        "400, question?name=lenders",
        "404, question?name=lenders&about=nothing",
        "404, cypher?q=MATCH",
        "404, ''"
    })
    void whatCannotBeAnsweredIsSaid(int status, String question) throws Exception {
        HttpResponse<String> response = get("api/" + question);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(response.body()).get("error").asText()).endsWith(".");
    }

    @Test
    void aValueIsNeverAStatement() throws Exception {
        assertThat(get("api/around?id=" + encoded("x'}) DETACH DELETE n //")).statusCode())
                .isEqualTo(404);
        assertThat(samples.store().statistics().articles()).isPositive();
    }

    /** The same database, which goes on and on whatever it is asked. */
    private static GraphStore endless(GraphStore store) {
        return (GraphStore) Proxy.newProxyInstance(
                ExplorerServerIT.class.getClassLoader(),
                new Class<?>[] {GraphStore.class},
                (proxy, method, arguments) ->
                        store.look(CanonicalDump.statement("endless"), Map.of(), (Duration) arguments[2]));
    }

    @Test
    void whatTakesTooLongIsStopped() throws Exception {
        try (ExplorerServer hasty =
                ExplorerServer.start(0, endless(samples.store()), Duration.ofMillis(200), DisplayNames.load())) {
            HttpResponse<String> response =
                    send(HttpRequest.newBuilder(URI.create(hasty.address() + "api/around?id=" + encoded(idOf("柯桥区"))))
                            .build());

            assertThat(response.statusCode()).isEqualTo(504);
            assertThat(response.body()).contains("too long");
        }
    }

    @Test
    void onlyItsOwnPageMayAsk() throws Exception {
        assertThat(answerTo("GET /api/search?q=a HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nHost: localhost:"
                        + server.address().getPort()))
                .startsWith("HTTP/1.1 403");
        assertThat(answerTo("GET /api/search?q=a HTTP/1.1\r\nHost: rebound.example"))
                .startsWith("HTTP/1.1 403");
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
        assertThatThrownBy(() -> ExplorerServer.start(
                        server.address().getPort(), samples.store(), ExplorerServer.PATIENCE, DisplayNames.load()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("--explorer-port");
    }
}
