package io.jinmai.article.input;

import io.jinmai.article.layout.DateText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The article of a web page: the part that holds most text outside of links, without scripts, navigation and forms, and what the
 * page's head says of title, date and publisher.
 */
final class HtmlPage {
    private static final String FURNITURE =
            "script, style, noscript, template, nav, header, footer, aside, form, iframe, button, select, svg, figure > figcaption, [hidden],"
                    + " [aria-hidden=true]";
    private static final String MARKED = "article, main, [role=main], [itemprop=articleBody]";
    private static final String TITLES = "meta[property=og:title], meta[name=ArticleTitle], meta[name=title]";
    private static final String DATES =
            "meta[property=article:published_time], meta[name~=(?i)^(pubdate|publishdate|publish_time|date)$],"
                    + " meta[itemprop=datePublished]";
    private static final String SOURCES =
            "meta[name~=(?i)^(contentsource|source|mediaid)$], meta[property=og:site_name]";

    /** Where a declaration stands: within the first bytes, in characters that all encodings share. */
    private static final int HEAD = 4096;

    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_.:-]+)");

    private HtmlPage() {}

    /** @throws InputException if the page holds no text */
    static GivenArticle read(String html) throws InputException {
        Document page = Jsoup.parse(html);
        String title = content(page, TITLES)
                .or(() -> first(page, "h1"))
                .or(() -> first(page, "title"))
                .orElse(null);
        LocalDate date = content(page, DATES).flatMap(DateText::ofMetadata).orElse(null);
        String source = content(page, SOURCES).orElse(null);
        page.select(FURNITURE).remove();
        page.select("h1").remove();
        String text = text(mainPart(page));
        if (text.isBlank()) {
            throw new InputException(
                    "the page holds no text of an article", "save the page as the browser shows it, or as text");
        }
        return new GivenArticle(null, title, text, date, source);
    }

    /**
     * By the declared encoding if the bytes read as Chinese in it, else as any text.
     *
     * @throws InputException if the bytes are no text
     */
    static Decoded decode(byte[] bytes) throws InputException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        Optional<Charset> charset = declared.find() ? charset(declared.group(1)) : Optional.empty();
        return charset.isPresent() ? TextDecoder.decodeAs(charset.get(), bytes) : TextDecoder.decode(bytes);
    }

    /** GB2312 on a page means what browsers take it for: its superset GB18030. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean isGb = Stream.of("GB2312", "GBK", "x-mswin-936").anyMatch(charset.name()::equalsIgnoreCase);
            return Optional.of(isGb ? Charset.forName("GB18030") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> content(Document page, String query) {
        return page.select(query).eachAttr("content").stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> first(Document page, String query) {
        return page.select(query).eachText().stream()
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The element marked as the article's, else the one whose own paragraphs hold the most text outside of links. */
    private static Element mainPart(Document page) {
        List<Element> marked = page.select(MARKED);
        if (!marked.isEmpty()) {
            return marked.stream()
                    .max((a, b) -> Integer.compare(weight(a), weight(b)))
                    .orElseThrow();
        }
        Element best = page.body();
        int most = 0;
        for (Element element : page.body().getAllElements()) {
            int weight = element.children().stream()
                            .filter(child -> child.nameIs("p") || child.nameIs("table"))
                            .mapToInt(HtmlPage::weight)
                            .sum()
                    + element.ownText().length();
            if (weight > most) {
                most = weight;
                best = element;
            }
        }
        return best;
    }

    private static int weight(Element element) {
        int linked =
                element.select("a").eachText().stream().mapToInt(String::length).sum();
        return element.text().length() - 2 * linked;
    }

    /** Its text, a line for each block. */
    private static String text(Element part) {
        LineWriter lines = new LineWriter();
        part.traverse(lines);
        return lines.text.toString().strip();
    }

    private static final class LineWriter implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                breakLine();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                breakLine();
            } else if (node instanceof Element element && (element.nameIs("td") || element.nameIs("th"))) {
                text.append('\t');
            }
        }

        private void breakLine() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            if (end > 0 && text.charAt(end - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
