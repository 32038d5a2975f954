package io.jinmai.resolution.article;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Chooses among several full names that a short one fits: the only one that fits better than the others, such as the only registered one. */
final class LikeliestName {
    private static final Pattern LEGAL_FORM = Pattern.compile("(?:公司|合作社)$");

    private static final Pattern LEGAL_FORM_ALONE = Pattern.compile("(?:集团)?(?:股份|控股)?(?:有限|有限责任)?公司");

    /** In what a full name may be alone to fit a short one, the most telling first. */
    private static final List<BiPredicate<UsedName, UsedName>> ADVANTAGES = List.of(
            LikeliestName::isOfItsCore,
            LikeliestName::isRegistered,
            LikeliestName::startsWithIt,
            LikeliestName::isNamedBefore);

    private LikeliestName() {}

    /** The name itself where no full one fits better than the others. */
    static UsedName of(UsedName name, Set<UsedName> fullNames) {
        for (BiPredicate<UsedName, UsedName> advantage : ADVANTAGES) {
            UsedName only = only(name, fullNames, advantage);
            if (only != null) {
                return only;
            }
        }
        return name;
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

    /** With a legal form: by its short name a text means the company, not its shops. */
    private static boolean isRegistered(UsedName name, UsedName full) {
        return LEGAL_FORM.matcher(full.normal()).find();
    }

    /** 青岭 is 青岭机械有限公司 rather than its 越州青岭贸易有限公司. */
    private static boolean startsWithIt(UsedName name, UsedName full) {
        return full.normal().startsWith(name.normal());
    }

    /** A reader has met it when the short one is first used. */
    private static boolean isNamedBefore(UsedName name, UsedName full) {
        return full.firstSpan().compareTo(name.firstSpan()) < 0;
    }
}
