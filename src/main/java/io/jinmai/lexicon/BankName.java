package io.jinmai.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a bank's name says.
 *
 * @param headSurface the part that names the head office, as in the surface (工行)
 * @param headName the head office's name: a listed head's {@link BankHead#name()}, else the surface with its ending written in full
 *     (浙江萧山农村商业银行)
 * @param head the listed head office; empty for a bank that only the grammar knows
 * @param branches the offices below the head, outermost first; empty for the head itself
 */
public record BankName(
        String headSurface, String headName, Optional<BankHead> head, List<Branch> branches, BankLevel level) {

    /**
     * An office below the head.
     *
     * @param locality what stands before the ending: districts, a street, a name (温州龙湾); may be empty
     * @param ending 分行, 支行 …; empty where the name leaves it out (温州工行)
     */
    public record Branch(String locality, String ending, BankLevel level) {
        public Branch {
            Objects.requireNonNull(locality, "locality");
            Objects.requireNonNull(ending, "ending");
            Objects.requireNonNull(level, "level");
        }
    }

    public BankName {
        Objects.requireNonNull(headSurface, "headSurface");
        Objects.requireNonNull(headName, "headName");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(level, "level");
        branches = List.copyOf(branches);
    }
}
