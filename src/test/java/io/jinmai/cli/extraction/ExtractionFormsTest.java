package io.jinmai.cli.extraction;

import static io.jinmai.specimen.Specimens.BANK;
import static io.jinmai.specimen.Specimens.ENTERPRISE;
import static io.jinmai.specimen.Specimens.article;
import static io.jinmai.specimen.Specimens.graph;
import static io.jinmai.specimen.Specimens.loan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionFormsTest {
    private static final ArticleGraph GRAPH = graph(article("2023/竹"), loan(2_850_000, FactStatus.STATED));

    @Test
    void writesTheContractOnOneLine() throws Exception {
        String line = JsonLine.of(GRAPH);
        assertThat(line).doesNotContain("\n");
        assertThat(new ObjectMapper().readTree(line)).isEqualTo(new ObjectMapper().readTree("""
                {"document": {"id": "2023/竹", "title": "竹子里的生意", "publishedOn": "2023-05-18", "source": "云溪日报",
                              "path": "news/2023/竹.txt"},
                 "entities": [
                   {"id": "b1", "type": "Bank", "name": "云溪农商银行", "aliases": [],
                    "mentions": [{"start": 6, "end": 12, "text": "云溪农商银行"}], "level": "head"},
                   {"id": "e1", "type": "Enterprise", "name": "青岭竹业有限公司", "aliases": [],
                    "mentions": [{"start": 6, "end": 14, "text": "青岭竹业有限公司"}]}],
                 "relations": [
                   {"type": "LENDS_TO", "from": "b1", "to": "e1",
                    "properties": {"amountCny": 2850000, "amountText": "285万元", "kind": "loan", "year": 2023},
                    "evidence": [{"start": 0, "end": 27, "text": "2023年，云溪农商银行向青岭竹业发放贷款285万元。"}],
                    "confidence": 0.93, "status": "stated", "derived": false, "rule": "loan-granted"}]}
                """));
    }

    @Test
    void whatAnArticleLacksIsNull() {
        ArticleInfo bare = new ArticleInfo("-", null, null, null, null, List.of(), "0");
        assertThat(JsonLine.of(new ArticleGraph(bare, List.of(), List.of())))
                .isEqualTo(
                        "{\"document\":{\"id\":\"-\",\"title\":null,\"publishedOn\":null,\"source\":null,\"path\":null},"
                                + "\"entities\":[],\"relations\":[]}");
    }

    @Test
    void readsAsTitleEntitiesAndFactsWithTheirSentences() {
        assertThat(ReadableText.of(GRAPH)).isEqualTo("""
                        ## 竹子里的生意  ·  2023-05-18  ·  云溪日报  ·  2023/竹
                        Bank         云溪农商银行
                        Enterprise   青岭竹业有限公司
                        - 云溪农商银行 —LENDS_TO→ 青岭竹业有限公司 (285万元, 2023)
                            2023年，云溪农商银行向青岭竹业发放贷款285万元。

                        """);
    }

    @Test
    void saysWhatAFactIsBesidesItsEnds() {
        assertThat(line(RelationType.WORKS_FOR, new FactTerms.Post("行长", true), FactStatus.STATED, false))
                .isEqualTo("甲 —WORKS_FOR→ 乙 (行长, former)");
        assertThat(line(RelationType.MEMBER_OF, new FactTerms.Membership("chair"), FactStatus.PLANNED, false))
                .isEqualTo("甲 —MEMBER_OF→ 乙 (chair, planned)");
        assertThat(line(RelationType.COOPERATES_WITH, FactTerms.NONE, FactStatus.STATED, false))
                .isEqualTo("甲 —COOPERATES_WITH— 乙");
        assertThat(line(RelationType.BRANCH_OF, FactTerms.NONE, FactStatus.STATED, true))
                .isEqualTo("甲 —BRANCH_OF→ 乙 (derived)");
        assertThat(line(
                        RelationType.LENDS_TO,
                        new FactTerms.Loan(5_000_000L, null, 2022, "2022-06", "竹链贷", "creditLine"),
                        FactStatus.DENIED,
                        false))
                .isEqualTo("甲 —LENDS_TO→ 乙 (5,000,000 yuan, 2022-06, 竹链贷, credit line, denied)");
    }

    private static String line(RelationType type, FactTerms terms, FactStatus status, boolean derived) {
        return FactText.of(
                new Fact(type, BANK.id(), ENTERPRISE.id(), terms, List.of(), 1, status, derived, "test"), "甲", "乙");
    }
}
