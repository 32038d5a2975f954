package io.jinmai.lexicon;

import io.jinmai.lexicon.BankName.Branch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what stands behind a head office's name as offices one below the other: 浙江省分行营业部, 温州龙湾支行. */
final class BranchGrammar {
    private static final int LONGEST_LOCALITY = 14;

    private final BankFile file;
    private final DistrictPaths paths;
    private final List<String> endings;

    BranchGrammar(BankFile file, DistrictPaths paths) {
        this.file = file;
        this.paths = paths;
        this.endings = file.branchEndings();
    }

    /** The offices, outermost first; an empty list for an empty text; empty if the text is more than offices. */
    Optional<List<Branch>> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        for (int at = 0; at < text.length() && at <= LONGEST_LOCALITY; at++) {
            for (String ending : endings) {
                if (text.startsWith(ending, at)) {
                    Optional<List<Branch>> offices = readFirst(text, at, ending);
                    if (offices.isPresent()) {
                        return offices;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Branch>> readFirst(String text, int at, String ending) {
        Optional<List<Branch>> inner = read(text.substring(at + ending.length()));
        Optional<Branch> first = inner.flatMap(offices -> office(text.substring(0, at), file.branchEnding(ending)));
        return first.map(office ->
                Stream.concat(Stream.of(office), inner.orElseThrow().stream()).toList());
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
