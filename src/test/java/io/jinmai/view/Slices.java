package io.jinmai.view;

import io.jinmai.view.GraphSlice.Node;
import io.jinmai.view.GraphSlice.Sentence;
import io.jinmai.view.GraphSlice.SliceArticle;
import io.jinmai.view.GraphSlice.SliceFact;
import java.util.List;
import java.util.Map;

/** Small parts of an invented graph. */
final class Slices {
    private static final Node BANK = new Node("b", "Bank", "云溪农商银行", List.of(), 3, Map.of("level", "head"));
    private static final Node PLACE = new Node("d", "District", "安吉县", List.of("安吉"), 2, Map.of());

    /** So many that only some are named. */
    static final int MANY_ARTICLES = 1_234;

    /** A bank, the enterprise it lends to twice, and where both sit. */
    static final GraphSlice OF_A_LOAN = ofName("青岭竹业有限公司");

    private Slices() {}

    /** The same with an enterprise of that name. */
    static GraphSlice ofName(String enterprise) {
        Node borrower = new Node("e", "Enterprise", enterprise, List.of("青岭竹业"), 3, Map.of());
        Sentence sentence = new Sentence("a:1", "108-130", "2023年，云溪农商银行向" + enterprise + "发放贷款285万元。");
        List<SliceFact> facts = List.of(
                new SliceFact(
                        "f1",
                        "LENDS_TO",
                        "b",
                        "e",
                        Map.of("amountCny", 2_850_000L, "amountText", "285万元", "year", 2023L, "status", "stated"),
                        List.of(sentence),
                        1),
                new SliceFact(
                        "f2",
                        "LENDS_TO",
                        "b",
                        "e",
                        Map.of("amountCny", 120_000_000L, "product", "竹e贷"),
                        List.of(sentence),
                        MANY_ARTICLES),
                new SliceFact("f3", "LOCATED_IN", "e", "d", Map.of("derived", true), List.of(), 2),
                new SliceFact("f4", "LOCATED_IN", "b", "d", Map.of(), List.of(sentence), 1));
        return new GraphSlice(
                "e",
                List.of(BANK, PLACE, borrower),
                facts,
                List.of(new SliceArticle("a:1", "竹乡的贷款", "2024-03-05", "金脉日报")),
                0);
    }
}
