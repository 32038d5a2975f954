package io.jinmai.explorer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jinmai.display.DisplayNames;
import io.jinmai.lexicon.PinyinInitials;
import io.jinmai.lexicon.Simplification;
import io.jinmai.store.GraphStore;
import io.jinmai.store.StoreException;
import io.jinmai.view.ExplorerPage;
import io.jinmai.view.GraphSlice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the explorer page on loopback: {@code /} where most is told, {@code /?around=NAME} around a name, {@code /?article=ID} what an
 * article says; and behind {@code /api/} the questions that the page asks when a person searches, unfolds and reads on. Nothing but these
 * can be asked, and only by whoever calls this machine by a name of its own: a foreign page whose name is made to point here ("DNS
 * rebinding") gets nothing, nor does one that asks from another origin.
 */
public final class ExplorerServer implements AutoCloseable {
    /** How long the database may take for one statement of a question. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int THREADS = 4;
    private static final int MOST_NODES = 300;
    private static final int DEPTH = 2;
    private static final String API = "/api/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final GraphExplorer explorer;
    private final ExplorerApi api;
    private final DisplayNames names;

    private ExplorerServer(HttpServer server, GraphStore store, Duration patience, DisplayNames names) {
        this.server = server;
        this.explorer = new GraphExplorer(store, patience);
        NameMatch match = new NameMatch(Simplification.load(), PinyinInitials.load());
        this.api = new ExplorerApi(explorer, new NameSearch(explorer.statements(), match));
        this.names = names;
    }

    /**
     * @param port 0 for any free one
     * @param patience how long the database may take for one statement, usually {@link #PATIENCE}
     * @throws StoreException if the port is in use
     */
    public static ExplorerServer start(int port, GraphStore store, Duration patience, DisplayNames names) {
        HttpServer http;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Kind.PORT_IN_USE,
                    "The port " + port + " for the explorer is in use on this machine (" + e.getMessage()
                            + "). Stop the program that uses it, or choose another port (--explorer-port).",
                    e);
        }
        ExplorerServer explorerServer = new ExplorerServer(http, store, patience, names);
        http.createContext("/", explorerServer::answer);
        http.setExecutor(explorerServer.threads);
        http.start();
        return explorerServer;
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            String path = exchange.getRequestURI().getPath();
            if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, "text/plain", "Only GET is answered here.\n");
            } else if (!isCalledByItsName(exchange)) {
                send(exchange, 403, "text/plain", "Open " + address() + " instead.\n");
            } else if (path.startsWith(API) && isOfAnotherSite(exchange)) {
                send(exchange, 403, "text/plain", "Only the page of this server may ask.\n");
            } else if (path.startsWith(API) || path.equals("/")) {
                answerQuery(exchange, path);
            } else {
                send(exchange, 404, "text/plain", "There is only " + address() + ".\n");
            }
        }
    }

    private boolean isCalledByItsName(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        int port = server.getAddress().getPort();
        return Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port).contains(String.valueOf(host));
    }

    /** By what browsers say of themselves (Fetch Metadata); other programs say nothing. */
    private static boolean isOfAnotherSite(HttpExchange exchange) {
        String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        return site != null && !OWN_SITES.contains(site);
    }

    private void answerQuery(HttpExchange exchange, String path) throws IOException {
        Map<String, String> query;
        try {
            query = QueryString.of(exchange.getRequestURI().getRawQuery());
        } catch (IllegalArgumentException e) {
            send(exchange, 400, "text/plain", "The address cannot be read: " + e.getMessage() + "\n");
            return;
        }
        if (path.equals("/")) {
            sendPage(exchange, query);
        } else {
            ApiAnswer answer = api.answer(path.substring(API.length()), query);
            send(exchange, answer.status(), "application/json", JSON.writeValueAsString(answer.body()));
        }
    }

    private void sendPage(HttpExchange exchange, Map<String, String> query) throws IOException {
        try {
            Optional<GraphSlice> slice = slice(query);
            GraphSlice shown = slice.orElseGet(() -> explorer.whole(MOST_NODES));
            String missed = slice.isPresent() ? null : query.values().iterator().next();
            send(exchange, slice.isPresent() ? 200 : 404, "text/html", ExplorerPage.served(shown, names, missed));
        } catch (StoreException e) {
            send(exchange, 503, "text/plain", e.getMessage() + "\n");
        }
    }

    /** Empty if nothing of that name, or no such article, is there. */
    private Optional<GraphSlice> slice(Map<String, String> query) {
        if (query.containsKey("around")) {
            return explorer.around(query.get("around"), DEPTH, MOST_NODES);
        }
        return query.containsKey("article")
                ? explorer.article(query.get("article"), MOST_NODES)
                : Optional.of(explorer.whole(MOST_NODES));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
