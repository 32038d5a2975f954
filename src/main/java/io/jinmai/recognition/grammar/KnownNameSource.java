package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import java.util.List;

/** Names that everybody knows and the lexicon lists whole: big companies, universities, central authorities, media. */
public final class KnownNameSource implements CandidateSource {
    private static final int LONGEST_DEPARTMENT = 12;
    private static final double DEPARTMENT = 0.72;

    /** Of an office of one place; surer than an authority's name and that of a bank's branch that it would otherwise be taken apart into. */
    private static final double OFFICE = 0.97;

    private final List<Known> known;
    private final WordClasses allKnown;
    private final WordClasses departments;
    private final WordClasses places;
    private final WordClasses verbs;

    private record Known(MentionType type, WordClasses classes, double strength) {}

    public KnownNameSource(Vocabulary vocabulary) {
        this.known = List.of(
                new Known(MentionType.ENTERPRISE, vocabulary.classes("enterprises-known"), 0.85),
                new Known(MentionType.INSTITUTION, vocabulary.classes("institutions-known", "universities"), 0.88),
                new Known(MentionType.PRODUCT, vocabulary.classes("loan-product-nouns"), 0.8));
        this.allKnown = known.stream().map(Known::classes).reduce(WordClasses.NONE, WordClasses::and);
        this.places = vocabulary.classes("district", "district-short");
        this.verbs = vocabulary.classes("boundary-verb", "boundary-function");
        this.departments = vocabulary.classes("institution-endings", "institution-endings-strong", "branch-ending");
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        for (LexicalScan.Words words = scan.words(allKnown); words.next(); ) {
            WordHit hit = words.hit();
            proposeKnown(scan, hit, candidates);
        }
    }

    private void proposeKnown(LexicalScan scan, WordHit hit, ProposedNames candidates) {
        for (Known kind : known) {
            if (hit.is(kind.classes())) {
                candidates.add(kind.type(), hit.start(), hit.end(), Source.GAZETTEER, kind.strength());
                proposeDepartment(scan, hit, kind, candidates);
            }
        }
    }

    /** Schools, institutes and offices of a known institution are named with it: 浙江大学 + 管理学院, 中国人民银行 + 绍兴市中心支行. */
    private void proposeDepartment(LexicalScan scan, WordHit hit, Known kind, ProposedNames candidates) {
        if (kind.type() != MentionType.INSTITUTION) {
            return;
        }
        int limit = Math.min(scan.text().length(), hit.end() + LONGEST_DEPARTMENT);
        for (int i = hit.end();
                i < limit && Character.isLetterOrDigit(scan.text().charAt(i));
                i++) {
            if (scan.startsAt(i, verbs) && !scan.startsAt(i, departments)) {
                return;
            }
            WordHit ending = scan.longestAt(i, departments);
            if (ending != null && ending.start() > hit.end() && !goesOn(scan, ending)) {
                double strength = isPlace(scan, hit.end(), ending.start()) ? OFFICE : DEPARTMENT;
                candidates.add(kind.type(), hit.start(), ending.end(), Source.GRAMMAR, strength);
            }
        }
    }

    /** Whether nothing but one place stands between two positions: 中国人民银行 + 内蒙古自治区 + 分行. */
    private boolean isPlace(LexicalScan scan, int start, int end) {
        WordHit place = scan.longestAt(start, places);
        return place != null && place.end() == end;
    }

    /** Whether another ending follows at once: 中心 + 支行. */
    private boolean goesOn(LexicalScan scan, WordHit ending) {
        return ending.end() < scan.text().length() && scan.startsAt(ending.end(), departments);
    }
}
