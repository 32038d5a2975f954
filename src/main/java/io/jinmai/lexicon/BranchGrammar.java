package io.jinmai.lexicon;

import io.jinmai.lexicon.BankName.Branch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what stands behind a head office's name as offices one below the other: 浙江省分行营业部, 温州龙湾支行. */
final class BranchGrammar {
    private static final int LONGEST_LOCALITY = 14;

    /** Offices one below the other take less, even with the places of all of them. */
    private static final int LONGEST = 60;

    private final BankFile file;
    private final DistrictPaths paths;
    private final List<String> endings;

    BranchGrammar(BankFile file, DistrictPaths paths) {
        this.file = file;
        this.paths = paths;
        this.endings = file.branchEndings();
    }

    /**
     * The offices, outermost first; an empty list for an empty text; empty if the text is more than offices, or longer than names are.
     * Each rest of the text is read once, from the last to the whole, since there are many ways to cut 支行支行支行.
     */
    Optional<List<Branch>> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<List<Branch>> rests = new ArrayList<>(Collections.nCopies(text.length() + 1, null));
        rests.set(text.length(), List.of());
        for (int start = endsWithOffice(text) ? text.length() - 1 : -1; start >= 0; start--) {
            rests.set(start, read(text, start, rests));
        }
        return Optional.ofNullable(rests.get(0));
    }

    private boolean endsWithOffice(String text) {
        for (int i = 0; i < endings.size(); i++) {
            if (text.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param rests what stands behind {@code start}, by its start; null where it is more than offices
     * @return null likewise
     */
    private List<Branch> read(String text, int start, List<List<Branch>> rests) {
        for (int at = start; at < text.length() && at - start <= LONGEST_LOCALITY; at++) {
            for (int i = 0; i < endings.size(); i++) {
                String ending = endings.get(i);
                List<Branch> inner = text.startsWith(ending, at) ? rests.get(at + ending.length()) : null;
                Optional<Branch> first =
                        inner == null ? Optional.empty() : office(text.substring(start, at), file.branchEnding(ending));
                if (first.isPresent()) {
                    return Stream.concat(first.stream(), inner.stream()).toList();
                }
            }
        }
        return null;
    }

    private Optional<Branch> office(String locality, BankFile.BranchEnding ending) {
        boolean isNamed = !locality.isEmpty() || ending.bare();
        boolean isWord = locality.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || "()".indexOf(unit) >= 0);
        if (!isNamed || !isWord || ending.provinceOnly() && !isProvince(locality)) {
            return Optional.empty();
        }
        BankLevel level = ending.level() == BankLevel.CITY ? levelAt(locality, BankLevel.CITY) : ending.level();
        return Optional.of(new Branch(locality, ending.canonical(), level));
    }

    /** An office named by its place alone (温州工行): a branch or a sub-branch, as high as the place. */
    Branch officeAt(String place) {
        BankLevel level = levelAt(place, BankLevel.SUB_BRANCH);
        return new Branch(place, level == BankLevel.SUB_BRANCH ? "支行" : "分行", level);
    }

    private BankLevel levelAt(String place, BankLevel otherwise) {
        return paths.resolve(place, List.of())
                .map(District::level)
                .map(level -> switch (level) {
                    case PROVINCE -> BankLevel.PROVINCIAL;
                    case PREFECTURE -> BankLevel.CITY;
                    default -> otherwise;
                })
                .orElse(otherwise);
    }

    private boolean isProvince(String place) {
        return paths.resolve(place, List.of())
                .map(district -> district.level() == DistrictLevel.PROVINCE)
                .orElse(false);
    }
}
