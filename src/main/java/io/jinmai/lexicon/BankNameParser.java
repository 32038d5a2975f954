package io.jinmai.lexicon;

import io.jinmai.lexicon.BankName.Branch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a bank's name apart: a listed head office in front, a place before one, or an unlisted head by its ending. */
final class BankNameParser {
    private static final Pattern COMPANY_FORM = Pattern.compile("股份有限公司|有限责任公司|有限公司|股份公司");
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_OWN_NAME = 8;

    private final BankFile file;
    private final Map<String, BankForm> forms;
    private final DistrictPaths paths;
    private final BranchGrammar branchGrammar;
    private final List<String> headEndings;
    private final int longestForm;

    /** @param forms the head offices that are listed, by surface */
    BankNameParser(BankFile file, Map<String, BankForm> forms, DistrictPaths paths) {
        this.file = file;
        this.forms = forms;
        this.paths = paths;
        this.branchGrammar = new BranchGrammar(file, paths);
        this.headEndings = file.headEndings();
        this.longestForm =
                forms.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    Optional<BankName> parse(String surface) {
        if (forms.containsKey(surface)) {
            return Optional.of(listed(forms.get(surface), List.of()));
        }
        if (file.isExcluded(surface)) {
            return Optional.empty();
        }
        String name = COMPANY_FORM.matcher(surface).replaceAll("");
        return listedFirst(name).or(() -> placeFirst(name)).or(() -> byEnding(name));
    }

    /** 工行温州龙湾支行 */
    private Optional<BankName> listedFirst(String name) {
        return listedAt(name, 0).flatMap(form -> {
            String rest = name.substring(form.surface().length());
            return branchGrammar.read(rest).map(branches -> listed(form, branches));
        });
    }

    private Optional<BankForm> listedAt(String name, int start) {
        for (int end = Math.min(name.length(), start + longestForm); end > start; end--) {
            BankForm form = forms.get(name.substring(start, end));
            if (form != null) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** 温州工行 */
    private Optional<BankName> placeFirst(String name) {
        for (int at = SHORTEST_PLACE; at < name.length(); at++) {
            Optional<BankForm> form = listedAt(name, at).filter(found -> !found.isRisky());
            if (form.isPresent() && isPlace(name.substring(0, at))) {
                Branch outer = branchGrammar.officeAt(name.substring(0, at));
                String rest = name.substring(at + form.get().surface().length());
                return branchGrammar.read(rest).map(inner -> listed(form.get(), below(outer, inner)));
            }
        }
        return Optional.empty();
    }

    private static List<Branch> below(Branch outer, List<Branch> inner) {
        return Stream.concat(Stream.of(outer), inner.stream()).toList();
    }

    /** 浙江萧山农商银行河庄支行 */
    private Optional<BankName> byEnding(String name) {
        for (int at = SHORTEST_PLACE; at < name.length(); at++) {
            for (String ending : headEndings) {
                if (name.startsWith(ending, at) && mayName(name.substring(0, at), file.headEnding(ending))) {
                    Optional<BankName> parsed = unlisted(name, at, file.headEnding(ending));
                    if (parsed.isPresent()) {
                        return parsed;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayName(String ownName, BankFile.HeadEnding ending) {
        boolean isWord = ownName.chars().allMatch(Character::isLetterOrDigit);
        return isPlace(ownName) || !ending.placeOnly() && isWord && behindPlaces(ownName) <= LONGEST_OWN_NAME;
    }

    private int behindPlaces(String ownName) {
        return paths.prefix(ownName).rest().length();
    }

    private boolean isPlace(String text) {
        return paths.prefix(text).rest().isEmpty();
    }

    private Optional<BankName> unlisted(String name, int at, BankFile.HeadEnding ending) {
        int end = at + ending.ending().length();
        String ownName = name.substring(0, at);
        return branchGrammar
                .read(name.substring(end))
                .map(branches -> new BankName(
                        name.substring(0, end),
                        ownName + ending.canonical(),
                        Optional.empty(),
                        branches,
                        branches.isEmpty() ? paths.prefix(ownName).surfaces() : places(branches),
                        level(branches)));
    }

    private BankName listed(BankForm form, List<Branch> branches) {
        BankHead head = form.head();
        List<String> places = branches.isEmpty() ? paths.prefix(head.name()).surfaces() : places(branches);
        return new BankName(form.surface(), head.name(), Optional.of(head), branches, places, level(branches));
    }

    private List<String> places(List<Branch> branches) {
        return branches.stream()
                .flatMap(branch -> paths.prefix(branch.locality()).surfaces().stream())
                .toList();
    }

    private static BankLevel level(List<Branch> branches) {
        return branches.isEmpty()
                ? BankLevel.HEAD
                : branches.get(branches.size() - 1).level();
    }
}
