package io.jinmai.view;

import io.jinmai.display.DisplayNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The terms of a fact in a few words: 285万元 · 2022 · 科创贷. */
final class SliceTerms {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private SliceTerms() {}

    /** Empty where the fact has no terms worth a word. */
    static String of(Map<String, Object> terms, DisplayNames names) {
        List<String> words = new ArrayList<>();
        if (terms.get("amountCny") instanceof Number amount) {
            words.add(yuan(amount.longValue()));
        } else if (terms.get("amountText") instanceof String text) {
            words.add(text);
        }
        for (String key : List.of("year", "product", "title")) {
            if (terms.containsKey(key)) {
                words.add(String.valueOf(terms.get(key)));
            }
        }
        if (terms.get("role") instanceof String role) {
            words.add(names.value("role", role));
        }
        if (terms.get("status") instanceof String status && !status.equals("stated")) {
            words.add(names.value("status", status));
        }
        return String.join(" · ", words);
    }

    /** As a person in China writes it: 285万元, 1.2亿元. */
    static String yuan(long amount) {
        BigDecimal value = BigDecimal.valueOf(amount);
        if (value.compareTo(HUNDRED_MILLION) >= 0) {
            return value.divide(HUNDRED_MILLION).stripTrailingZeros().toPlainString() + "亿元";
        }
        if (value.compareTo(TEN_THOUSAND) >= 0) {
            return value.divide(TEN_THOUSAND).stripTrailingZeros().toPlainString() + "万元";
        }
        return amount + "元";
    }
}
