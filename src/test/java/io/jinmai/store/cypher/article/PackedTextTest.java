package io.jinmai.store.cypher.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A text comes out as it was put in. */
class PackedTextTest {
    @Property(tries = 200)
    void theTextIsTheSame(@ForAll("texts") String text) {
        assertThat(PackedText.of(text).text()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("竹业有限公司{}\":,\\ abc")
                .withChars('\u0000', '\n', '￥')
                .ofMaxLength(3000);
    }
}
