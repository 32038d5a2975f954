package io.jinmai.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final SavedQuery QUERY = new SavedQuery(
            "who",
            "谁",
            "Who",
            "Who lends.",
            List.of(
                    new QueryParameter("bank", ParameterType.STRING, null, "name of the bank"),
                    new QueryParameter("since", ParameterType.INTEGER, 2015L, "first year"),
                    new QueryParameter("all", ParameterType.BOOLEAN, false, "everything")),
            "RETURN 1");

    @Test
    void convertsWhatWasTypedAndFillsInDefaults() {
        assertThat(Arguments.of(QUERY, Map.of("bank", "云溪农商银行", "since", " 2020")))
                .isEqualTo(Map.of("bank", "云溪农商银行", "since", 2020L, "all", false));
    }

    @Test
    void namesEveryFaultAndTheParametersThereAre() {
        assertThatThrownBy(() -> Arguments.of(QUERY, Map.of("bnak", "x", "since", "long ago", "all", "yes")))
                .isInstanceOf(SavedQueryException.class)
                .hasMessageContaining("it has no parameter bnak. Did you mean bank?")
                .hasMessageContaining("it needs -p bank=… (name of the bank).")
                .hasMessageContaining("since must be a whole number, not long ago.")
                .hasMessageContaining("all must be true or false, not yes.")
                .hasMessageContaining("-p since=<integer>  first year (default 2015)");
    }

    @Test
    void suggestsNearNamesOnly() {
        List<String> names = List.of("lenders-of-enterprise", "posts-of-person");
        assertThat(NearNames.suggestion("lender-of-enterprise", names))
                .isEqualTo(" Did you mean lenders-of-enterprise?");
        assertThat(NearNames.suggestion("posts", names)).isEqualTo(" Did you mean posts-of-person?");
        assertThat(NearNames.suggestion("zzz", names)).isEmpty();
    }
}
