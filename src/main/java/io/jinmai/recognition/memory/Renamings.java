package io.jinmai.recognition.memory;

import io.jinmai.recognition.Alias;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a sentence says an organisation was called before: 甲厂已更名为乙公司, 乙公司，前身是甲厂, 甲厂，也就是今天乙公司的前身. No other organisation
 * stands between the two names.
 */
final class Renamings {
    private static final Set<MentionType> ORGANISATIONS =
            Set.of(MentionType.ENTERPRISE, MentionType.BANK, MentionType.INSTITUTION, MentionType.ALLIANCE);

    private static final String OPENING = "[“\"《]?$";
    private static final Pattern RENAMED =
            Pattern.compile("^[^。!?]{0,34}(?:更名|改名|改称|改制|改组|变更名称|易名)(?:为|成|作|叫)" + OPENING);
    private static final Pattern FORMERLY =
            Pattern.compile("^[^。!?;]{0,16}(?:前身(?:是|为|系)|原名|曾用名|原称)(?:[^,，。;；]{0,12}的)?" + OPENING);
    private static final Pattern NOWADAYS = Pattern.compile("^[”\"》]?[,，]?(?:也就是|正是|即|就是)(?:今天|如今|现在|后来)?的?" + OPENING);
    /** “青岭”酒坊，全名是越州青岭酒业有限公司. */
    private static final Pattern IN_FULL = Pattern.compile(
            "^[”\"》]?(?!.*(?:子公司|投资|控股|对手))[^。!?;的]{0,14}(?:全名|全称|注册名称?|登记名称?|大名|官方名称|正式名称)(?:是|为|叫|叫作|叫做)" + OPENING);

    /** “青岭”——越州青岭酒业有限公司. */
    private static final Pattern DASHED = Pattern.compile("^[”\"]——" + OPENING);

    /** 名称由“青岭厂”变更为“青岭公司”. */
    private static final Pattern CHANGED = Pattern.compile("^[”\"》]?(?:变更为|变更登记为|更改为|改为)" + OPENING);

    private static final Pattern NAME_OF = Pattern.compile("(?:名称|名字|字号|招牌|厂名|店名)由[“\"《]?$");
    private static final int LONGEST_NAME_OF = 8;
    private static final int SHARED = 2;
    private static final String PREDECESSOR = "的前身";

    /** Of these characters every renaming holds one, and none is longer than that. */
    private static final String HINTS = "名改称身是即变—";

    private static final int LONGEST = 48;

    private Renamings() {}

    /** Adds the former and the present names that a sentence says are of one thing. */
    static void addIn(FirstLook sentence, List<Alias> found) {
        String text = sentence.scan().text();
        ProposalList names = sentence.chosen();
        int before = -1;
        for (int i = 0; i < names.size(); i++) {
            if (ORGANISATIONS.contains(names.type(i))) {
                boolean areAlike = before >= 0 && names.type(before) == names.type(i);
                if (areAlike && mayRename(text, names.end(before), names.start(i))) {
                    addOf(text, names.candidate(before), names.candidate(i), found);
                }
                before = i;
            }
        }
    }

    /** Told at little cost; nearly no stretch between two names renames one. */
    private static boolean mayRename(String text, int start, int end) {
        for (int i = start; i < end && end - start <= LONGEST; i++) {
            if (HINTS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void addOf(String text, Candidate before, Candidate name, List<Alias> found) {
        String between = text.substring(before.end(), name.start());
        if (FORMERLY.matcher(between).find()) {
            found.add(alias(text, name, before));
        } else if (isFormer(text, between, name)
                || isChanged(text, before, between)
                || isShort(text, before, between, name)) {
            found.add(alias(text, before, name));
        }
    }

    private static boolean isChanged(String text, Candidate before, String between) {
        return CHANGED.matcher(between).find()
                && NAME_OF.matcher(text)
                        .region(Math.max(0, before.start() - LONGEST_NAME_OF), before.start())
                        .find();
    }

    /** Whether what stands before the stretch is what the thing is called whose name in full stands behind it. */
    private static boolean isShort(String text, Candidate before, String between, Candidate name) {
        boolean isLonger = name.length() > before.length();
        return IN_FULL.matcher(between).find()
                || isLonger
                        && DASHED.matcher(between).find()
                        && text.substring(name.start(), name.end())
                                .contains(text.substring(before.start(), before.start() + SHARED));
    }

    /** Whether what stands before the stretch was called so before it was called by the name behind it. */
    private static boolean isFormer(String text, String between, Candidate name) {
        return RENAMED.matcher(between).find()
                || NOWADAYS.matcher(between).find() && text.startsWith(PREDECESSOR, name.end());
    }

    private static Alias alias(String text, Candidate former, Candidate present) {
        return new Alias(
                former.type(),
                text.substring(former.start(), former.end()),
                text.substring(present.start(), present.end()),
                true);
    }
}
