package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.List;
import java.util.Set;

/**
 * A word that means an entity named before: 该行, 该公司.
 *
 * @param bare whether it is also an ordinary noun (公司), so that it refers only at the start of a phrase
 * @param endings of the names it may mean: 村 for 村里; empty where any name will do
 * @param never what a name that it means does not hold: 该企业 is rarely the guarantor
 * @param notIn longer words that hold it and refer to nothing: 他 in 其他
 */
public record Reference(
        String word, EntityType type, boolean bare, List<String> endings, List<String> never, List<String> notIn) {
    private static final String THAT = "该";
    private static final String SORTS = "盟会体";
    private static final String OURS = "我本";
    private static final Set<String> NEW = Set.of("新公司", "合资公司", "项目公司");
    private static final Set<String> GENERAL = Set.of("公司", "企业", "银行", "工厂", "厂里", "它");
    private static final Set<String> UNCOUNTED = Set.of("公司", "集团", "它");
    private static final Set<String> SCHOOL = Set.of("校", "学校", "校方");
    private static final List<String> SCHOOLS = List.of("大学", "学院", "学校", "中学", "小学", "校区");

    public Reference {
        endings = List.copyOf(endings);
        never = List.copyOf(never);
        notIn = List.copyOf(notIn);
    }

    /** A reference to any name of its kind. */
    public Reference(String word, EntityType type, boolean bare) {
        this(word, type, bare, List.of(), List.of(), List.of());
    }

    /** Whether it stands at a position of a text, and not as a part of another word. */
    boolean standsAt(String text, int position) {
        return text.startsWith(word, position) && !isPartAt(text, position);
    }

    private boolean isPartAt(String text, int position) {
        for (int i = 0; i < notIn.size(); i++) {
            String longer = notIn.get(i);
            if (text.startsWith(longer, position - longer.indexOf(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it means the nearest name, as that of a company just founded, rather than the subject of an earlier sentence. */
    boolean meansNearest() {
        return type == EntityType.DISTRICT || NEW.contains(word);
    }

    /** Whether it refers right behind a date, too: 2021年公司搬进新厂, but of 2023年企业达30家 any are counted. */
    boolean refersBehindDate() {
        return UNCOUNTED.contains(word);
    }

    /** Whether it means the one who speaks, whom an article names most: 我行, 本公司. */
    boolean meansSpeaker() {
        return OURS.indexOf(word.charAt(0)) >= 0 && type != EntityType.ALLIANCE;
    }

    /** What the name it means is likely to hold: 院 for 该院, 集团 for itself; empty where the word tells nothing. */
    String likelyPart() {
        if (!endings.isEmpty() || type == EntityType.PERSON) {
            return "";
        }
        String noun = word.startsWith(THAT) ? word.substring(1) : bare ? word : "";
        return GENERAL.contains(noun) ? "" : noun;
    }

    /** Whether a name holds what the one meant is likely to hold: of 该校, that of a kind of school. False where the word tells nothing. */
    boolean isLikely(String surface) {
        String part = likelyPart();
        return SCHOOL.contains(part) ? endsWithAny(surface, SCHOOLS) : !part.isEmpty() && surface.contains(part);
    }

    /** Whether a name may be meant at all: the last character tells what sort of alliance it is, and 协会 never means a 联盟. */
    boolean mayMean(String surface) {
        for (int i = 0; i < never.size(); i++) {
            if (surface.contains(never.get(i))) {
                return false;
            }
        }
        if (!endings.isEmpty()) {
            return endsWithAny(surface, endings);
        }
        String part = likelyPart();
        if (type == EntityType.INSTITUTION && bare) {
            return surface.contains(part);
        }
        return type != EntityType.ALLIANCE
                || part.isEmpty()
                || SORTS.indexOf(part.charAt(part.length() - 1)) < 0
                || !tellsSort(surface)
                || surface.indexOf(part.charAt(part.length() - 1)) >= 0;
    }

    private static boolean endsWithAny(String surface, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (surface.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsSort(String surface) {
        for (int i = 0; i < SORTS.length(); i++) {
            if (surface.indexOf(SORTS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
