package io.jinmai.lexicon;

import io.jinmai.lexicon.BankName.Branch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a bank's name apart: a listed head office in front, a place before one, or an unlisted head by its ending. */
final class BankNameParser {
    private static final Pattern COMPANY_FORM = Pattern.compile("股份有限公司|有限责任公司|有限公司|股份公司");
    private static final String COMPANY = "公司";
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_OWN_NAME = 8;

    private final BankFile file;
    private final WordMap<BankForm> forms;
    private final DistrictPaths paths;
    private final BranchGrammar branchGrammar;
    private final List<String> headEndings;
    private final Remembered<Optional<BankName>> parsed = new Remembered<>();
    private final Function<String, Optional<BankName>> takingApart = this::takeApart;

    /** @param forms the head offices that are listed, by surface */
    BankNameParser(BankFile file, Map<String, BankForm> forms, DistrictPaths paths) {
        this.file = file;
        this.forms = new WordMap<>(forms);
        this.paths = paths;
        this.branchGrammar = new BranchGrammar(file, paths);
        this.headEndings = file.headEndings();
    }

    Optional<BankName> parse(String surface) {
        return parse(surface, 0, surface.length());
    }

    /** The same of a stretch of a text. */
    Optional<BankName> parse(String text, int start, int end) {
        return parsed.of(text, start, end, takingApart);
    }

    private Optional<BankName> takeApart(String surface) {
        BankForm whole = forms.get(surface);
        if (whole != null) {
            return Optional.of(listed(whole, List.of()));
        }
        if (file.isExcluded(surface)) {
            return Optional.empty();
        }
        String name = surface.contains(COMPANY) ? COMPANY_FORM.matcher(surface).replaceAll("") : surface;
        return listedFirst(name).or(() -> placeFirst(name)).or(() -> byEnding(name));
    }

    /** 工行温州龙湾支行 */
    private Optional<BankName> listedFirst(String name) {
        BankForm form = name.isEmpty() ? null : forms.longestAt(name, 0);
        return form == null
                ? Optional.empty()
                : branchGrammar.read(name.substring(form.surface().length())).map(branches -> listed(form, branches));
    }

    /** 温州工行 */
    private Optional<BankName> placeFirst(String name) {
        for (int at = SHORTEST_PLACE; at < name.length(); at++) {
            BankForm form = forms.longestAt(name, at);
            if (form != null && !form.isRisky() && isPlace(name.substring(0, at))) {
                Branch outer = branchGrammar.officeAt(name.substring(0, at));
                String rest = name.substring(at + form.surface().length());
                return branchGrammar.read(rest).map(inner -> listed(form, below(outer, inner)));
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
                        level(branches)));
    }

    private BankName listed(BankForm form, List<Branch> branches) {
        BankHead head = form.head();
        return new BankName(form.surface(), head.name(), Optional.of(head), branches, level(branches));
    }

    private static BankLevel level(List<Branch> branches) {
        return branches.isEmpty()
                ? BankLevel.HEAD
                : branches.get(branches.size() - 1).level();
    }
}
