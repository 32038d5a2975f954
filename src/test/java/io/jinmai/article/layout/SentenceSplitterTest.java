package io.jinmai.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "雾散了。路通了。 # 雾散了。|路通了。",
                "“雾散了。路通了。”他说。 # “雾散了。|路通了。”|他说。",
                "贷款300万元；授信200万元。 # 贷款300万元；授信200万元。",
                "有人来吗？！没有…… # 有人来吗？！|没有……",
                "他读《谁在敲门？》，读完（还没有！）就睡了。 # 他读《谁在敲门？》，读完（还没有！）就睡了。",
                "「够了！」公司说。 # 「够了！」|公司说。",
                "没有句号 # 没有句号",
                "利率3.5%。　下一句 # 利率3.5%。|下一句",
                "从……到 # 从……|到",
                "（没有收口。雾散了。 # （没有收口。|雾散了。",
                "。。。 # ''",
                "他说：\"谢谢。\"他笑了。\"这么快！\" # 他说：\"谢谢。\"|他笑了。|\"这么快！\"",
            })
    void splits(String paragraph, String sentences) {
        List<SourceText> split = SentenceSplitter.split(SourceText.slice(paragraph, 0, paragraph.length()));

        assertThat(String.join("|", split.stream().map(SourceText::text).toList()))
                .isEqualTo(sentences);
    }
}
