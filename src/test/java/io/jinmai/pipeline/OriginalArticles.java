package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short articles written for the tests; every name in them but those of places and big banks is invented. */
final class OriginalArticles {
    static final String LOAN = """
            茶厂等来一笔贷款

            2022年3月，龙游青竹茶业有限公司的仓库空了一半。工行龙游支行得知后，向青竹茶业发放流动资金贷款285万元。
            “该行的人来得及时。”公司总经理裘竹青说。
            2023年4月，工行龙游支行又为青竹茶业核定授信500万元。
            """;

    static final String ALLIANCE = """
            衢州成立竹业商会

            6月18日，衢州市竹业商会成立。衢州云帆竹木有限公司当选会长单位，龙游县科技局担任指导单位。
            该商会副会长单位有龙游青竹茶业有限公司、江山东篱竹编有限公司。
            衢州云帆竹木有限公司位于柯城区，是云帆控股集团有限公司的全资子公司。
            """;

    static final String ANONYMOUS = """
            一家小厂的难处

            龙游某竹制品企业急需资金。江山农商银行贺村支行没有抽贷，反而向该企业发放贷款一百二十万元。
            """;

    static final String TRADITIONAL = """
            銀行進村

            農行龍游支行行長裘竹青走訪龍游青竹茶業有限公司，向青竹茶業發放貸款300萬元。
            """;

    static final List<String> ALL = List.of(LOAN, ALLIANCE, ANONYMOUS, TRADITIONAL);

    private OriginalArticles() {}

    /** The text as one article, as if it had come from standard input. */
    static Article read(String text) {
        ArticleReader reader = new ArticleReader(new ReadOptions(true));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return reader.read(List.of("-"), new ByteArrayInputStream(bytes))
                .map(outcome -> ((ReadOutcome.Read) outcome).article())
                .findFirst()
                .orElseThrow();
    }
}
