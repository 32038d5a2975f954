package io.jinmai.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Short articles put together by chance from a few invented names that tell of each other: registered names that share a core, short
 * and former names, people in several posts, banks and districts by their short forms. The same seed gives the same articles.
 */
public final class InventedNews {
    private static final List<String> CORES = List.of("青岭竹业", "云帆木业", "石桥电器", "白鹭针织");
    private static final List<String> REGIONS = List.of("浙江", "安徽");
    private static final List<String> BANKS = List.of("工行安吉支行", "中国工商银行股份有限公司安吉支行", "工行湖州安吉支行", "安吉农商银行", "农行德清支行");
    private static final List<String> DISTRICTS = List.of("安吉县", "德清县", "长兴县", "安吉");
    private static final List<String> PEOPLE = List.of("林晓明", "周启明", "裘竹青");
    private static final List<String> ALLIANCES = List.of("安吉县竹业商会", "德清县电器行业协会");

    private final Random random;

    private InventedNews(long seed) {
        this.random = new Random(seed);
    }

    /** The text of one article. */
    public static String text(long seed) {
        InventedNews news = new InventedNews(seed);
        int sentences = 2 + news.random.nextInt(4);
        return String.join(
                "", IntStream.range(0, sentences).mapToObj(i -> news.sentence()).toList());
    }

    /** One article a line, as {@code jinmai load} reads them; their ids are {@code prefix-1} and so on. */
    public static List<String> jsonLines(String prefix, int count, long seed) {
        Random seeds = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            lines.add(jsonLine(prefix + "-" + number, seeds.nextLong()));
        }
        return lines;
    }

    /** An article as one line of JSON. */
    public static String jsonLine(String id, long seed) {
        return "{\"id\":\"%s\",\"title\":\"山谷里的消息\",\"publishedOn\":\"2024-03-05\",\"text\":\"%s\"}"
                .formatted(id, text(seed));
    }

    private String sentence() {
        String firm = firm();
        return switch (random.nextInt(7)) {
            case 0 -> "2023年，%s向%s发放贷款%d万元。".formatted(any(BANKS), firm, amount());
            case 1 -> "%s位于%s。".formatted(firm, any(DISTRICTS));
            case 2 -> "%s董事长%s介绍了公司的打算。".formatted(firm, any(PEOPLE));
            case 3 -> "%s行长%s走访了%s。".formatted(any(BANKS), any(PEOPLE), firm);
            case 4 -> "%s（原名%s）今年扩建厂房。".formatted(registered(), registered());
            case 5 -> "%s是%s的会员单位。".formatted(firm, any(ALLIANCES));
            default -> "%s与%s签订合作协议。".formatted(firm, registered());
        };
    }

    private String firm() {
        return random.nextInt(3) == 0 ? any(CORES) : registered();
    }

    private String registered() {
        return any(REGIONS) + any(CORES) + "有限公司";
    }

    private int amount() {
        return 100 * (1 + random.nextInt(9));
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
