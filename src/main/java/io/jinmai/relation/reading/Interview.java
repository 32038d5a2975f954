package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Who answers in an interview and for which organisation: what 答, 我们 and 我 mean in a paragraph that starts with 答： or with the name of
 * one whom the article calls by his post (越州银行行长某某). Immutable; for one article.
 */
final class Interview {
    private static final int LONGEST_LABEL = 4;
    private static final String COLONS = "：:";
    private static final String ANSWER = "答";
    private static final String WE = "我们";
    private static final char I = '我';

    /** Behind 我们 these tell that more are meant than the organisation: 我们县. */
    private static final String WIDER = "县市区镇乡村省国";

    /** Behind 我 these tell that an organisation or a place is meant: 我行, 我县. */
    private static final String OURS = WIDER + "们行司厂局社校院所店方公集";

    /** Before 我 these make another word with it, 自我, or him an object, of whom the sentence tells nothing: 跟我. */
    private static final String BEFORE_SELF = "自忘大小跟给对向把让请与同陪帮找接叫派劝为替和被问";

    /** Between an organisation and the post of one who works there stands at most a department. */
    private static final int LONGEST_DEPARTMENT = 8;

    private static final Set<EntityType> ORGANISATIONS =
            EnumSet.of(EntityType.BANK, EntityType.ENTERPRISE, EntityType.INSTITUTION, EntityType.ALLIANCE);

    /** Nobody speaks. */
    private static final Interview NONE = new Interview(Map.of());

    private final Map<Integer, Speaker> byParagraph;

    /**
     * The organisation for which one speaks, who speaks, and how long the label of his paragraph is.
     *
     * @param person null where it is nobody's name that means an entity
     */
    private record Speaker(EntityType type, String entityId, String person, int label) {
        Speaker labelled(int length) {
            return new Speaker(type, entityId, person, length);
        }
    }

    private Interview(Map<Integer, Speaker> byParagraph) {
        this.byParagraph = Map.copyOf(byParagraph);
    }

    /** @param idOf the entity that a name of a type means, by its simplified form */
    static Interview of(RecognizedArticle article, BiFunction<EntityType, String, Optional<String>> idOf) {
        Map<String, Speaker> people = null;
        Map<Integer, Speaker> byParagraph = Map.of();
        int paragraph = -1;
        for (int i = 0; i < article.sentences().size(); i++) {
            RecognizedSentence sentence = article.sentences().get(i);
            String text = sentence.scan().text();
            int label = sentence.sentence().paragraph() != paragraph ? labelEnd(text) : -1;
            paragraph = sentence.sentence().paragraph();
            if (label > 0) {
                people = people == null ? people(article, idOf) : people;
                Speaker speaker = named(text.substring(0, label), people);
                if (speaker != null) {
                    byParagraph = byParagraph.isEmpty() ? new HashMap<>() : byParagraph;
                    byParagraph.put(paragraph, speaker.labelled(label));
                }
            }
        }
        return byParagraph.isEmpty() ? NONE : new Interview(byParagraph);
    }

    /** Where the label ends that a text starts with, before its colon: up to four Chinese characters; -1 where there is none. */
    private static int labelEnd(String text) {
        if (!hasEarlyColon(text)) {
            return -1;
        }
        int end = 0;
        for (int i = 0; i < LONGEST_LABEL && end < text.length() && isHan(text.codePointAt(end)); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        boolean isLabel = end > 0 && end < text.length() && COLONS.indexOf(text.charAt(end)) >= 0;
        return isLabel ? end : -1;
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** Told at a fraction of the cost of looking for a label, which few paragraphs have. */
    private static boolean hasEarlyColon(String text) {
        for (int i = 1; i <= LONGEST_LABEL * 2 && i < text.length(); i++) {
            if (COLONS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** By 答 the first is meant whom the article calls by his post, by a surname the only one of that name. */
    private static Speaker named(String label, Map<String, Speaker> people) {
        if (label.equals(ANSWER)) {
            return people.isEmpty() ? null : people.values().iterator().next();
        }
        Speaker fitting = null;
        for (Map.Entry<String, Speaker> person : people.entrySet()) {
            String name = person.getKey();
            if (name.equals(label) || label.length() == 1 && name.startsWith(label)) {
                if (fitting != null) {
                    return null;
                }
                fitting = person.getValue();
            }
        }
        return fitting;
    }

    /** The people whom the article calls by organisation and post, in its order. */
    private static Map<String, Speaker> people(
            RecognizedArticle article, BiFunction<EntityType, String, Optional<String>> idOf) {
        Map<String, Speaker> people = new LinkedHashMap<>();
        for (RecognizedSentence sentence : article.sentences()) {
            Mention organisation = null;
            boolean hasPost = false;
            for (Mention mention : sentence.mentions()) {
                boolean isNear = organisation != null && mention.start() - organisation.end() <= LONGEST_DEPARTMENT;
                if (isOrganisation(mention)) {
                    organisation = mention;
                    hasPost = false;
                } else if (mention.type() == MentionType.TITLE && (isNear || hasPost)) {
                    hasPost = true;
                } else if (mention.type() == MentionType.PERSON && hasPost) {
                    enter(mention, organisation, idOf, people);
                    hasPost = false;
                } else {
                    hasPost = false;
                }
            }
        }
        return people;
    }

    private static boolean isOrganisation(Mention mention) {
        return mention.type().entityType().filter(ORGANISATIONS::contains).isPresent();
    }

    private static void enter(
            Mention person,
            Mention organisation,
            BiFunction<EntityType, String, Optional<String>> idOf,
            Map<String, Speaker> people) {
        EntityType type = organisation.type().entityType().orElseThrow();
        String personId = idOf.apply(EntityType.PERSON, person.normal()).orElse(null);
        idOf.apply(type, organisation.normal())
                .ifPresent(id -> people.putIfAbsent(person.normal(), new Speaker(type, id, personId, 0)));
    }

    /**
     * The label that starts a sentence's paragraph, if it does, and each 我们 of the sentence, as names of what is spoken for, and each 我 as
     * one of who speaks.
     */
    List<Element.Named> references(RecognizedSentence sentence) {
        Speaker speaker = byParagraph.isEmpty()
                ? null
                : byParagraph.get(sentence.sentence().paragraph());
        if (speaker == null) {
            return List.of();
        }
        List<Element.Named> found = new ArrayList<>();
        String text = sentence.scan().text();
        if (labelEnd(text) == speaker.label()) {
            found.add(new Element.Named(0, speaker.label(), speaker.type(), speaker.entityId(), true));
        }
        for (int at = text.indexOf(WE); at >= 0; at = text.indexOf(WE, at + WE.length())) {
            int end = at + WE.length();
            if (end == text.length() || WIDER.indexOf(text.charAt(end)) < 0) {
                found.add(new Element.Named(at, end, speaker.type(), speaker.entityId(), true));
            }
        }
        for (int at = text.indexOf(I); at >= 0 && speaker.person() != null; at = text.indexOf(I, at + 1)) {
            if (meansSpeaker(text, at) && !isInMention(sentence, at)) {
                found.add(new Element.Named(at, at + 1, EntityType.PERSON, speaker.person(), true));
            }
        }
        return found;
    }

    private static boolean isInMention(RecognizedSentence sentence, int at) {
        return sentence.mentions().stream().anyMatch(mention -> mention.start() <= at && at < mention.end());
    }

    private static boolean meansSpeaker(String text, int at) {
        return (at + 1 == text.length() || OURS.indexOf(text.charAt(at + 1)) < 0)
                && (at == 0 || BEFORE_SELF.indexOf(text.charAt(at - 1)) < 0);
    }
}
