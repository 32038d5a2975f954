package io.jinmai.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Sentence;
import io.jinmai.article.SourceText;
import io.jinmai.graph.TextSpan;
import org.junit.jupiter.api.Test;

class QuotationTest {
    private static final String PAGES = "青竹云帆白鹭".repeat(1_000);

    private static Sentence sentence(String text) {
        return new Sentence(SourceText.slice(text, 0, text.length()), 0, Sentence.Role.BODY);
    }

    @Test
    void aSentenceIsQuotedAsAWhole() {
        assertThat(new Quotation().of(sentence("云溪农商银行放贷。"), 3, 0)).containsExactly(new TextSpan(0, 9, "云溪农商银行放贷。"));
    }

    @Test
    void ofASentenceOfPagesThePassagesAroundThePlacesAreQuoted() {
        assertThat(new Quotation().of(sentence(PAGES), 5_000, 30, 3_000, 3_050))
                .containsExactly(passage(0, 130), passage(2_900, 3_150), passage(4_900, 5_100));
    }

    @Test
    void thePassageAtTheEndEndsThere() {
        assertThat(new Quotation().of(sentence(PAGES), 5_990)).containsExactly(passage(5_890, 6_000));
    }

    private static TextSpan passage(int start, int end) {
        return new TextSpan(start, end, PAGES.substring(start, end));
    }
}
