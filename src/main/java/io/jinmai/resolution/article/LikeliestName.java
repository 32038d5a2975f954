package io.jinmai.resolution.article;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Chooses among several full names that a short one fits: the only one of its core, else the first registered one that the article names, else
 * the only one that fits better than the others.
 */
final class LikeliestName {
    private static final Pattern LEGAL_FORM = Pattern.compile("(?:公司|集团|合作社)$");

    private static final Pattern LEGAL_FORM_ALONE = Pattern.compile("(?:集团)?(?:股份|控股)?(?:有限|有限责任)?公司");

    /** In what a full name without a legal form may be alone to fit a short one, the most telling first. */
    private static final List<BiPredicate<UsedName, UsedName>> ADVANTAGES =
            List.of(LikeliestName::startsWithIt, LikeliestName::isNamedBefore);

    private LikeliestName() {}

    /** The name itself where no full one fits better than the others. */
    static UsedName of(UsedName name, Set<UsedName> fullNames) {
        UsedName ofCore = only(name, fullNames, LikeliestName::isOfItsCore);
        UsedName likeliest = ofCore == null ? firstRegistered(fullNames) : ofCore;
        for (int i = 0; likeliest == null && i < ADVANTAGES.size(); i++) {
            likeliest = only(name, fullNames, ADVANTAGES.get(i));
        }
        return likeliest == null ? name : likeliest;
    }

    /**
     * By a short name a text means the company, not its shops; and of several companies that share it the one that it names first, whose
     * owner and subsidiaries the others are. Null where none has a legal form.
     */
    private static UsedName firstRegistered(Set<UsedName> fullNames) {
        UsedName first = null;
        for (UsedName full : fullNames) {
            boolean isRegistered = LEGAL_FORM.matcher(full.normal()).find();
            if (isRegistered && (first == null || full.firstSpan().compareTo(first.firstSpan()) < 0)) {
                first = full;
            }
        }
        return first;
    }

    /** Null where none or several have the advantage. */
    private static UsedName only(UsedName name, Set<UsedName> fullNames, BiPredicate<UsedName, UsedName> advantage) {
        UsedName only = null;
        for (UsedName full : fullNames) {
            if (advantage.test(name, full)) {
                if (only != null) {
                    return null;
                }
                only = full;
            }
        }
        return only;
    }

    /** The short one but for its place and legal form: not 越州青岭液压件有限公司 for 青岭液压. */
    private static boolean isOfItsCore(UsedName name, UsedName full) {
        int start = full.normal().indexOf(name.normal());
        return start >= 0
                && LEGAL_FORM_ALONE
                        .matcher(full.normal().substring(start + name.normal().length()))
                        .matches();
    }

    /** 青岭 is 青岭酒家 rather than 越州青岭大厦. */
    private static boolean startsWithIt(UsedName name, UsedName full) {
        return full.normal().startsWith(name.normal());
    }

    /** A reader has met it when the short one is first used. */
    private static boolean isNamedBefore(UsedName name, UsedName full) {
        return full.firstSpan().compareTo(name.firstSpan()) < 0;
    }
}
