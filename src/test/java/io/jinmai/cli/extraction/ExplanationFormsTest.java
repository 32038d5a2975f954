package io.jinmai.cli.extraction;

import static io.jinmai.specimen.Specimens.article;
import static io.jinmai.specimen.Specimens.graph;
import static io.jinmai.specimen.Specimens.loan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.explanation.Explanation;
import io.jinmai.explanation.FactAccount;
import io.jinmai.explanation.FactAccount.Outcome;
import io.jinmai.explanation.NameAccount;
import io.jinmai.explanation.NameAccount.Decision;
import io.jinmai.explanation.NameAccount.Proposal;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationFormsTest {
    private static final ArticleGraph GRAPH = graph(article("竹"), loan(2_850_000, FactStatus.STATED));
    private static final TextSpan SENTENCE = new TextSpan(0, 9, "云溪农商银行放贷。");
    private static final TextSpan BANK = new TextSpan(0, 6, "云溪农商银行");
    private static final TextSpan TOWN = new TextSpan(0, 2, "云溪");
    private static final TextSpan LOAN = new TextSpan(6, 8, "放贷");
    private static final Explanation EXPLANATION = new Explanation(
            List.of(
                    new NameAccount(
                            BANK,
                            MentionType.BANK,
                            Decision.ACCEPTED,
                            0.98765,
                            List.of(
                                    new Proposal(Source.GRAMMAR, MentionType.BANK, 0.9),
                                    new Proposal(Source.PERCEPTRON, MentionType.ENTERPRISE, 0.4)),
                            null,
                            List.of()),
                    new NameAccount(
                            TOWN,
                            MentionType.DISTRICT,
                            Decision.OVERLAPPED,
                            0.72,
                            List.of(new Proposal(Source.GAZETTEER, MentionType.DISTRICT, 0.72)),
                            null,
                            List.of(BANK)),
                    new NameAccount(
                            LOAN,
                            MentionType.PERSON,
                            Decision.REFUSED,
                            0.4,
                            List.of(new Proposal(Source.GRAMMAR, MentionType.PERSON, 0.4)),
                            Refusal.WITHIN_WORD,
                            List.of())),
            List.of(
                    new FactAccount("lend", RelationType.LENDS_TO, "b1", "e1", SENTENCE, null, Outcome.MADE, null),
                    rejected("放贷"),
                    rejected("贷。"),
                    new FactAccount(
                            "gazetteer", RelationType.LOCATED_IN, "b1", "e1", null, null, Outcome.DERIVED, null)));

    private static FactAccount rejected(String matched) {
        int start = SENTENCE.text().indexOf(matched);
        TextSpan span = new TextSpan(start, start + matched.length(), matched);
        return new FactAccount(
                "join",
                RelationType.MEMBER_OF,
                null,
                null,
                SENTENCE,
                span,
                Outcome.REJECTED,
                "nothing found for a in title");
    }

    @Test
    void readsAsIndentedLines() {
        assertThat(ReadableText.of(GRAPH, Optional.of(EXPLANATION))).endsWith("""
                Names proposed
                    + Bank 云溪农商银行  0.99 (grammar 0.90, perceptron Enterprise 0.40)
                    - District 云溪  0.72, lost to 云溪农商银行 (gazetteer 0.72)
                    - Person 放贷  in the midst of a word (grammar 0.40)
                Rules
                    云溪农商银行放贷。
                        made lend  云溪农商银行 —LENDS_TO→ 青岭竹业有限公司
                        rejected join  MEMBER_OF: nothing found for a in title; at 放贷 | 贷。
                    (no sentence)
                        derived gazetteer  云溪农商银行 —LOCATED_IN→ 青岭竹业有限公司

                """);
    }

    @Test
    void isOneMoreKeyOfTheContract() throws Exception {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.readTree(JsonLine.of(GRAPH, Optional.of(EXPLANATION))).get("explanation"))
                .isEqualTo(json.readTree("""
                        {"mentions": [
                           {"start": 0, "end": 6, "text": "云溪农商银行", "type": "Bank", "decision": "accepted", "strength": 0.988,
                            "proposals": [{"source": "grammar", "type": "Bank", "strength": 0.9},
                                          {"source": "perceptron", "type": "Enterprise", "strength": 0.4}]},
                           {"start": 0, "end": 2, "text": "云溪", "type": "District", "decision": "overlapped", "strength": 0.72,
                            "proposals": [{"source": "gazetteer", "type": "District", "strength": 0.72}],
                            "lostTo": [{"start": 0, "end": 6, "text": "云溪农商银行"}]},
                           {"start": 6, "end": 8, "text": "放贷", "type": "Person", "decision": "refused", "strength": 0.4,
                            "proposals": [{"source": "grammar", "type": "Person", "strength": 0.4}], "refusal": "withinWord"}],
                         "facts": [
                           {"rule": "lend", "type": "LENDS_TO", "from": "b1", "to": "e1",
                            "sentence": {"start": 0, "end": 9, "text": "云溪农商银行放贷。"}, "outcome": "made", "reason": null},
                           {"rule": "join", "type": "MEMBER_OF", "sentence": {"start": 0, "end": 9, "text": "云溪农商银行放贷。"},
                            "matched": {"start": 6, "end": 8, "text": "放贷"}, "outcome": "rejected",
                            "reason": "nothing found for a in title"},
                           {"rule": "join", "type": "MEMBER_OF", "sentence": {"start": 0, "end": 9, "text": "云溪农商银行放贷。"},
                            "matched": {"start": 7, "end": 9, "text": "贷。"}, "outcome": "rejected",
                            "reason": "nothing found for a in title"},
                           {"rule": "gazetteer", "type": "LOCATED_IN", "from": "b1", "to": "e1", "sentence": null,
                            "outcome": "derived", "reason": null}]}
                        """));
    }
}
