package io.jinmai.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMarkerTest {
    private final LayoutWords words = new LayoutWordsFile().shipped();
    private final LineMarker marker = new LineMarker(words, new BylineReader(words));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAGE_HEADER | 2024年5月17日　星期五　　　　地方经济　　05",
                "PAGE_HEADER | 综合　4　　　　　2022年3月15日　星期二",
                "PAGE_HEADER | 地 方 经 济　　　　　第二版",
                "PAGE_HEADER | 一九九八年十一月十六日　　星期一",
                "PAGE_HEADER | 2024年5月17日　地方经济　A5版",
                "TEXT | 星期二的茶馆",
                "TEXT | 2024年5月17日 青石桥通车",
                "DATE | 2024年5月17日",
                "FURNITURE | 责任编辑 宋 词　　版式 冯 一",
                "FURNITURE | 本版责编：郝 一　校对：温 二",
                "FURNITURE | ▇ 新闻热线 0570-1234567",
                "FURNITURE | （下转A4版）",
                "FURNITURE | （上接第二版）",
                "FURNITURE | 〔图片见右〕",
                "FURNITURE | ———— 2 ————",
                "TEXT | 编辑部的故事",
                "TEXT | 校对机上的青年",
                "SEPARATOR | ────────",
                "SEPARATOR | ＊　　＊　　＊",
                "SEPARATOR | ***",
                "CAPTION | 图为工人在给竹椅上漆。　　李 川 摄",
                "CAPTION | 图为签约现场",
                "CAPTION | 茶园里的清晨　本报记者 唐 越 摄",
                "CAPTION | 居民在茶园采茶 (图片由清河街道提供)",
                "CAPTION | 圖：簽約儀式（江 禾 攝）",
                "CAPTION | 茶园一角　河阳银行供图",
                "TEXT | 他把一生都交给了拍摄",
                "TEXT | 这张照片由他在茶园里拍摄",
                "CLOSING | (图片由河阳银行提供)",
                "CLOSING | （本栏目由本报经济部整理）",
                "BYLINE | 本报记者 唐 越",
                "HEADING | ## 从灶台到车间",
                "HEADING | **从灶台到车间**",
                "ITEM | ◆南渡　渡口通了",
                "ITEM | - 主题",
                "ITEM | 一、食品类",
                "ITEM | （三）陶瓷",
                "ITEM | 2. 一网通办",
                "ITEM | 企业名称　贷款银行　金额（万元）　放款日期",
                "ITEM | 甲茶厂　青石镇　乙银行　480",
                "TEXT | 2015年　乙银行　三十万元",
                "TEXT | 甲茶厂　青石镇　乙银行　贷了款。",
                "TEXT | 2.4亿元贷款到账",
                "TEXT | #热搜",
                "TEXT | -5℃的清晨",
            })
    void tellsWhatALineIs(LineKind kind, String line) {
        assertThat(marker.mark(TextLines.of(line)))
                .singleElement()
                .satisfies(marked -> assertThat(marked.kind()).isEqualTo(kind));
    }
}
