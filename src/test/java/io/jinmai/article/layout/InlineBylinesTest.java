package io.jinmai.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineBylinesTest {
    private final LayoutWords words = new LayoutWordsFile().shipped();
    private final InlineBylines inline = new InlineBylines(words, new BylineReader(words));

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "本报讯（记者 白 露）桥通了。 # 桥通了。 # 白露 #",
                "本报讯　桥通了。 # 桥通了。 # #",
                "本报河阳讯 桥通了。 # 桥通了。 # #",
                "【橫埔專訊】桥通了。 # 桥通了。 # #",
                "本报河阳5月19日电　桥通了。 # 桥通了。 # #",
                "新华社河阳1月2日电（记者温岚、何平）桥通了。 # 桥通了。 # 温岚、何平 # 新华社",
                "据中新网1月2日电 桥通了。 # 桥通了。 # # 中新网",
                "（记者 白露）桥通了。 # 桥通了。 # 白露 #",
                "桥通了。（通讯员 何平） # 桥通了。 # 何平 #",
                "桥通了。（何平 白露） # 桥通了。 # 何平、白露 #",
                "桥通了。（来源：河阳日报） # 桥通了。 # # 河阳日报",
                "桥通了。（完） # 桥通了。 # #",
                "5月3日电网公司完成检修。 # 5月3日电网公司完成检修。 # #",
                "本报记者走访了青石桥。 # 本报记者走访了青石桥。 # #",
                "（何平）是这家企业的老板。 # （何平）是这家企业的老板。 # #",
                "该行行长（何平）来到青篾家居（河阳） # 该行行长（何平）来到青篾家居（河阳） # #",
                "又讯　路也通了。 # 路也通了。 # #",
            })
    void takesBylinesOffTheEnds(String paragraph, String text, String authors, String source) {
        InlineBylines.Stripped stripped = inline.strip(SourceText.slice(paragraph, 0, paragraph.length()));

        assertThat(stripped.text().text()).isEqualTo(text);
        assertThat(String.join("、", stripped.said().authors())).isEqualTo(authors == null ? "" : authors);
        assertThat(stripped.said().source()).isEqualTo(source);
    }
}
