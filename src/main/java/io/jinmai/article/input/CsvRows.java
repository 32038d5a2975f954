package io.jinmai.article.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.jinmai.article.input.ReadOutcome.Failed;
import io.jinmai.article.input.ReadOutcome.Read;
import io.jinmai.article.layout.DateText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The articles of a table with a header, one a row; a bad row is one failure and the rest goes on. */
final class CsvRows implements OutcomeSource {
    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    /** The names under which each column is known, in lower case. */
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "id", List.of("id", "编号", "序号"),
            "title", List.of("title", "标题", "题目"),
            "text", List.of("text", "content", "body", "正文", "内容", "全文"),
            "publishedOn", List.of("publishedon", "published_on", "date", "日期", "发布日期", "时间", "发布时间"),
            "source", List.of("source", "url", "来源", "媒体", "链接"));

    private static final String HEADER =
            "give it a header with a column 'text' (or 正文, 内容), and 'id', 'title', 'publishedOn', 'source' where you have them";

    private final Articles articles;
    private final String name;
    private final String id;
    private final String path;
    private final MappingIterator<String[]> rows;
    private final Map<String, Integer> columns;
    private int number = 1;
    private boolean ended;

    /**
     * @param name how failures name the input
     * @param id in front of the row number where a row has no id of its own
     * @throws InputException if the table has no header that names a column of texts
     */
    CsvRows(Articles articles, String text, String name, String id, String path) throws InputException, IOException {
        this.articles = articles;
        this.name = name;
        this.id = id;
        this.path = path;
        char separator = separator(text);
        this.rows = MAPPER.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text);
        this.columns = columns(header(rows));
    }

    /** Of comma, semicolon and tab the one that the header has most of. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static String[] header(MappingIterator<String[]> rows) throws InputException {
        try {
            return rows.hasNext() ? rows.next() : new String[0];
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    private static Map<String, Integer> columns(String[] header) throws InputException {
        Map<String, Integer> columns = new TreeMap<>();
        for (int i = 0; i < header.length; i++) {
            String given = header[i].strip().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, List<String>> column : COLUMNS.entrySet()) {
                if (column.getValue().contains(given)) {
                    columns.putIfAbsent(column.getKey(), i);
                }
            }
        }
        if (!columns.containsKey("text")) {
            throw new InputException("it has no column of texts", HEADER);
        }
        return columns;
    }

    @Override
    public Optional<ReadOutcome> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            String[] row = rows.next();
            number++;
            return Optional.of(read(row));
        } catch (RuntimeException e) {
            ended = true;
            number++;
            return Optional.of(new Failed(broken(e).at(name, number)));
        }
    }

    private ReadOutcome read(String[] row) {
        try {
            String text = cell(row, "text");
            if (text == null) {
                throw new InputException("its text is empty", "leave the row out, or fill it");
            }
            String given = cell(row, "id");
            LocalDate date = date(cell(row, "publishedOn"));
            String articleId = given == null ? id + "#" + number : given;
            GivenArticle article = new GivenArticle(articleId, cell(row, "title"), text, date, cell(row, "source"));
            return new Read(articles.ofGiven(article, articleId, path), number);
        } catch (InputException e) {
            return new Failed(e.at(name, number));
        }
    }

    private static LocalDate date(String written) throws InputException {
        if (written == null) {
            return null;
        }
        return DateText.ofMetadata(written)
                .orElseThrow(
                        () -> new InputException("its date is none: \"" + written + "\"", "write it as 2024-09-30"));
    }

    /** Null where the row has no such cell, or a blank one. */
    private String cell(String[] row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.length || row[at].isBlank() ? null : row[at].strip();
    }

    /** The library wraps what is wrong with a table; anything else is a defect and goes on its way. */
    private static InputException broken(RuntimeException e) {
        if (e.getCause() instanceof JsonProcessingException cause) {
            return new InputException(
                    "it cannot be read further: " + cause.getOriginalMessage(), "check the quotes around its cells", e);
        }
        throw e;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
