package io.jinmai.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jinmai.display.DisplayNames;
import org.junit.jupiter.api.Test;

class SliceTreeTest {
    private static final DisplayNames NAMES = DisplayNames.load();

    @Test
    void showsEachFactWithItsDirectionAndTerms() {
        assertThat(SliceTree.of(Slices.OF_A_LOAN, 1, NAMES)).isEqualTo("""
                青岭竹业有限公司 (企业)
                ├─ ← 贷款给 云溪农商银行 (银行)  285万元 · 2023
                ├─ ← 贷款给 云溪农商银行 (银行)  1.2亿元 · 竹e贷
                └─ → 位于 安吉县 (区域)
                """);
    }

    @Test
    void unfoldsEachNodeOnceAndDoesNotGoBackTheWayItCame() {
        assertThat(SliceTree.of(Slices.OF_A_LOAN, 2, NAMES)).isEqualTo("""
                青岭竹业有限公司 (企业)
                ├─ ← 贷款给 云溪农商银行 (银行)  285万元 · 2023
                │  ├─ → 贷款给 青岭竹业有限公司 (企业)  1.2亿元 · 竹e贷
                │  └─ → 位于 安吉县 (区域)
                ├─ ← 贷款给 云溪农商银行 (银行)  1.2亿元 · 竹e贷
                └─ → 位于 安吉县 (区域)
                """);
    }

    @Test
    void needsACentre() {
        GraphSlice slice =
                new GraphSlice(null, Slices.OF_A_LOAN.nodes(), Slices.OF_A_LOAN.facts(), java.util.List.of(), 0);
        assertThatIllegalArgumentException().isThrownBy(() -> SliceTree.of(slice, 1, NAMES));
    }

    @Test
    void whatWouldSteerTheTerminalAppearsByItsCode() {
        assertThat(SliceTree.of(Slices.ofName("青\u202e岭\u001b[31m"), 1, NAMES)).doesNotContain("\u202e", "\u001b");
    }
}
