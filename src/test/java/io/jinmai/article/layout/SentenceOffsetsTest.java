package io.jinmai.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Sentence;
import io.jinmai.article.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the text: its sentences stand in it where they say. */
class SentenceOffsetsTest {
    private final NewspaperText layout = new NewspaperText();

    @Property(tries = 400)
    void sentencesStandInTheInputInOrderAndDisjoint(@ForAll("newsLikeTexts") String input, @ForAll boolean whole) {
        int after = 0;
        for (ArticleText article : layout.articles(input, whole)) {
            assertThat(article.sentences()).isNotEmpty();
            for (Sentence sentence : article.sentences()) {
                assertThat(sentence.inputStart()).isGreaterThanOrEqualTo(Math.max(after, article.start()));
                assertThat(sentence.inputEnd()).isLessThanOrEqualTo(article.end());
                assertStandsIn(input, sentence.content());
                after = sentence.inputEnd();
            }
        }
    }

    private static void assertStandsIn(String input, SourceText content) {
        int before = -1;
        for (int i = 0; i < content.length(); i++) {
            int offset = content.inputStart(i);
            char there = input.charAt(offset);
            char here = content.text().charAt(i);
            boolean joined = here == ' ' && Glyphs.isSpace(there);
            assertThat(joined || here == there).as("%s at %d", content, i).isTrue();
            assertThat(offset).isGreaterThan(before);
            before = offset;
        }
    }

    @Provide
    Arbitrary<String> newsLikeTexts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(PHRASES)),
                Tuple.of(3, Arbitraries.of(BREAKS)),
                Tuple.of(2, Arbitraries.of(LAYOUT)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
        return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static final List<String> PHRASES = List.of(
            "青篾家居有限责任公司",
            "获得贷款120万元",
            "。",
            "，",
            "“够了！”他说",
            "……",
            "（暂定）",
            "《竹》",
            "Mellow Group",
            "A",
            "𠮷野",
            "山里的雾散得很慢，路边的竹子一节一节地绿起来",
            "一、",
            "？",
            "；",
            "**",
            "问：");
    private static final List<String> BREAKS = List.of("\n", "\n\n", "\r\n", "\n　　", "\n    ", "\u2028", " ", "　");
    private static final List<String> LAYOUT = List.of(
            "\n本报记者 唐 越\n",
            "\n# 新篇\n",
            "\n## 小节\n",
            "\n——\n",
            "\n***\n",
            "\n（下转06版）\n",
            "\n图为茶园。　李 川 摄\n",
            "本报讯（记者 白 露）",
            "\n2024年5月17日　星期五　05\n",
            "\n2024年5月17日\n",
            "\n◆",
            "\n- ",
            "（记者 何平）",
            "\n王小山 李 川\n",
            "\uFEFF",
            "\f");
}
