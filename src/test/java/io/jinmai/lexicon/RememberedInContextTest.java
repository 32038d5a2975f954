package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedInContextTest {
    private static final District CITY = new District("330100", "杭州市", DistrictLevel.PREFECTURE, "330000");

    private final List<String> asked = new ArrayList<>();

    private final RememberedInContext<String> answers = new RememberedInContext<>(this::find);

    /** Looks at the districts for short texts only. */
    private String find(String text, Collection<District> context) {
        asked.add(text);
        return text.length() > 2 ? text : text + context.size();
    }

    @Test
    void whatNoDistrictDecidesIsAskedOnce() {
        assertThat(answers.of("温州市", List.of())).isEqualTo("温州市");
        assertThat(answers.of("温州市", List.of(CITY))).isEqualTo("温州市");
        assertThat(answers.clear("温州市")).contains("温州市");
        assertThat(asked).containsExactly("温州市");
    }

    @Test
    void whatDistrictsDecideIsAskedForEachContext() {
        assertThat(answers.of("温州", List.of())).isEqualTo("温州0");
        assertThat(answers.of("温州", List.of(CITY))).isEqualTo("温州1");
        assertThat(answers.clear("温州")).isEmpty();
    }
}
