package io.jinmai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A feed of short invented articles about some eighty companies, full and short names mixed, so that articles bear on each other. */
final class InventedFeed {
    private static final List<String> BRANDS = List.of("青岭", "远川", "云栖", "澄湖", "松岩", "白鹭", "砚山", "银杏", "墨溪", "霁月");
    private static final List<String> TRADES = List.of("竹业", "阀门", "茶机", "缫丝", "轴承", "渔具", "石材", "药材");
    private static final List<String> PLACES = List.of("安吉", "永嘉", "嵊州", "德清");
    private static final List<String> PEOPLE = List.of("林晓", "周启明", "沈若谷", "陆亦舟");

    private final Random random;

    InventedFeed(long seed) {
        this.random = new Random(seed);
    }

    /** Writes articles, one a line, as {@code feed.jsonl}. */
    Path write(Path folder, int articles) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append("{\"id\": \"feed-%03d\", \"publishedOn\": \"2024-03-05\", \"text\": \"%s\"}%n"
                    .formatted(i, text()));
        }
        return Files.writeString(folder.resolve("feed.jsonl"), lines.toString(), UTF_8);
    }

    private String text() {
        String place = any(PLACES);
        String core = any(BRANDS) + any(TRADES);
        String company = random.nextInt(3) == 0 ? core : any(PLACES) + core + "有限公司";
        return "2023年，工商银行%s支行向%s发放贷款%d万元。%s总经理%s表示，公司位于%s县，已加入%s竹乡产业联盟。"
                .formatted(place, company, 100 + random.nextInt(20) * 10, company, any(PEOPLE), place, place);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
