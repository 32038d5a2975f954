package io.jinmai.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {
    private final BylineReader reader = new BylineReader(new LayoutWordsFile().shipped());

    @ParameterizedTest
    @CsvSource({
        "本报记者 唐 越 通讯员 何小禾, 唐越|何小禾",
        "记者 / 林一帆 沈 念, 林一帆|沈念",
        "通讯员 / 阿 木, 阿木",
        "記者 陳 靜, 陳靜",
        "本报记者　王　伟　李小明, 王伟|李小明",
        "（通讯员 艾山·木沙）, 艾山·木沙",
        "□ 记者 欧阳明月 整理报道, 欧阳明月",
        "林一帆/文 沈 念/图, 林一帆|沈念",
        "作者：苏 木, 苏木",
        "记者王明通讯员李四, 王明|李四",
        "海潮融媒记者 言小满 匡莺 通讯员 胥河, 言小满|匡莺|胥河",
        "策划/储慧 统筹/缪一鸣 执笔/丛笑 邰晓 版式/保南, 储慧|缪一鸣|丛笑|邰晓|保南",
        "□ 林一帆 沈念（本版文图）, 林一帆|沈念",
        "■林一帆, 林一帆",
        "林一帆 赖小舟（图片由作者提供）, 林一帆|赖小舟",
    })
    void readsAuthors(String line, String authors) {
        assertThat(reader.read(line))
                .hasValueSatisfying(
                        byline -> assertThat(String.join("|", byline.authors())).isEqualTo(authors));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者调查",
                "记者会现场",
                "记者从银行获悉",
                "作者单位：河阳银行",
                "本报记者 唐越 来到河边。",
                "额度大、速度快、力度强",
                "文化 记者节 特刊",
                "编辑部的故事",
                "来源于生活",
                "记者：您怎么看？",
                "□ 开栏的话",
                "金融记者 走进车间",
                "策划先行 统筹推进",
                "海潮竹业（图片来自网络）"
            })
    void otherLinesAreNoBylines(String line) {
        assertThat(reader.read(line)).isEmpty();
    }

    @Test
    void readsSourceAndDateOfAWebPage() {
        assertThat(reader.read("来源：海潮日报　作者：程 帆　2024-02-18 09:30"))
                .contains(new Byline(List.of("程帆"), "海潮日报", LocalDate.of(2024, 2, 18)));
    }

    @Test
    void barenamesNeedSurnames() {
        assertThat(reader.readNames("陶然 江一鸣 沈 秋 水")).containsExactly("陶然", "江一鸣", "沈秋水");
        assertThat(reader.readNames("田 野 郭 朋")).containsExactly("田野", "郭朋");
        assertThat(reader.readNames("额度大 速度快 力度强")).isEmpty();
        assertThat(reader.readNames("心怀大者 迸发力量")).isEmpty();
    }
}
