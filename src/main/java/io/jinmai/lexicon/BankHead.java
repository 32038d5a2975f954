package io.jinmai.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A bank's head office that the lexicon lists.
 *
 * @param name the official short name, under which the bank is known in the graph (中国工商银行)
 * @param registered the registered name (中国工商银行股份有限公司)
 * @param shortForms further names that mean only this bank (工行)
 * @param riskyForms names that mean something else as often (兴业): they count only in a bank's context or before a branch
 * @param seat the district at the head of the bank's own name (杭州市 of 杭州银行); empty where the name starts with none
 */
public record BankHead(
        String name, String registered, List<String> shortForms, List<String> riskyForms, Optional<String> seat) {
    public BankHead {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(registered, "registered");
        Objects.requireNonNull(seat, "seat");
        shortForms = List.copyOf(shortForms);
        riskyForms = List.copyOf(riskyForms);
    }
}
