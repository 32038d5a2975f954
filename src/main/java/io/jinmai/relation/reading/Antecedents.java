package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordClasses;
import java.util.List;

/**
 * What references may mean: the nearest name of the kind before them in the sentence, else the first such name of a sentence shortly
 * before (its subject, as a rule), else the one named most so far, of several the first. For one article, read from its start.
 */
final class Antecedents {
    /** In characters: how far into a paragraph its subject stands, behind a date or an adverb. */
    private static final int OPENING = 8;

    private final NamesSoFar named;
    private final NearestNames nearest;
    private final Signature signature;
    private int paragraph = -1;

    /** Whether the sentence is the first of its paragraph. */
    private boolean opening;

    /**
     * @param signature who speaks in the article
     * @param before the sentences read so far, to which the reader adds each at its end
     * @param placing behind which a name tells only where something was, or what it was once: 在青岭做过会计, 前身是青岭农场
     * @param possessing before which a name is only what another is of: 青岭的客户
     */
    Antecedents(Signature signature, List<SentenceReading> before, WordClasses placing, WordClasses possessing) {
        this.signature = signature;
        this.named = new NamesSoFar(before);
        this.nearest = new NearestNames(before, placing, possessing);
    }

    /** A new section: an alliance that it speaks of is rarely that of the section before. */
    void startSection() {
        named.startSection();
        nearest.startSection();
    }

    /**
     * @param elements those known by now; what is added to the list later does not count
     * @param number that of its paragraph
     */
    void startSentence(LexicalScan sentence, List<Element> elements, int number) {
        opening = paragraph != number;
        nearest.startSentence(sentence, elements, opening);
        paragraph = number;
    }

    /** The entity that a reference at a position of the current sentence means, or null. */
    String of(Reference reference, int position) {
        String meant = reference.meansSpeaker() ? speaker(reference) : null;
        meant = meant == null ? fitting(reference, position) : meant;
        meant = meant == null ? subjectOfArticle(reference, position) : meant;
        meant = meant == null ? fartherAlliance(reference) : meant;
        meant = meant == null ? fartherBranch(reference) : meant;
        meant = meant == null ? nearest.find(reference, Fit.POSSIBLE, position) : meant;
        return meant == null ? named.mostNamed(reference, Fit.POSSIBLE) : meant;
    }

    private String speaker(Reference reference) {
        String signer = signature.ofType(reference.type());
        return signer == null ? named.mostNamed(reference, Fit.ANY) : signer;
    }

    private String fitting(Reference reference, int position) {
        return reference.likelyPart().isEmpty() ? null : nearest.find(reference, Fit.LIKELY, position);
    }

    /** A paragraph that starts with 公司 speaks of the company that the article is about, not of one told of just before. */
    private String subjectOfArticle(Reference reference, int position) {
        boolean isGeneral = reference.type() == EntityType.ENTERPRISE
                && reference.likelyPart().isEmpty();
        if (!isGeneral || !opening || position > OPENING || reference.meansNearest()) {
            return null;
        }
        String most = named.mostNamed(reference, Fit.POSSIBLE);
        return most != null && named.isTheSubject(EntityType.ENTERPRISE, most) ? most : null;
    }

    /** An article that comes back to one of its alliances after a while does so with a general word for it: 协会, 商会. */
    private String fartherAlliance(Reference reference) {
        if (reference.type() != EntityType.ALLIANCE || reference.likelyPart().isEmpty()) {
            return null;
        }
        String ofSection = named.mostNamedOfSection(reference, Fit.HOLDS_PART);
        return ofSection == null ? named.mostNamed(reference, Fit.HOLDS_PART) : ofSection;
    }

    /** 支行 means no 分行: rather the last one named of its own rank, however far back. */
    private String fartherBranch(Reference reference) {
        return reference.type() != EntityType.BANK || reference.likelyPart().isEmpty()
                ? null
                : named.lastNamed(reference, Fit.LIKELY);
    }
}
