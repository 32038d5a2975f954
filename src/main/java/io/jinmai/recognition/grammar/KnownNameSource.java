package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import java.util.List;

/** Names that everybody knows and the lexicon lists whole: big companies, universities, central authorities, media. */
public final class KnownNameSource implements CandidateSource {
    private static final int LONGEST_DEPARTMENT = 12;
    private static final double DEPARTMENT = 0.72;

    /** Of an office of nothing but a place, 中国人民银行 + 内蒙古自治区 + 分行; surer than an authority's name and that of a bank's branch that it would otherwise be taken apart into. */
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
        for (long word = scan.first(allKnown); word != LexicalScan.NONE; word = scan.next(word, allKnown)) {
            proposeKnown(scan, word, candidates);
        }
    }

    private void proposeKnown(LexicalScan scan, long word, ProposedNames candidates) {
        int start = scan.startOf(word);
        int end = scan.endOf(word);
        for (int i = 0; i < known.size(); i++) {
            Known kind = known.get(i);
            if (scan.is(word, kind.classes())) {
                candidates.add(kind.type(), start, end, Source.GAZETTEER, kind.strength());
                proposeDepartment(scan, start, end, kind, candidates);
            }
        }
    }

    /** Schools, institutes and offices of a known institution are named with it: 浙江大学 + 管理学院, 中国人民银行 + 绍兴市中心支行. */
    private void proposeDepartment(LexicalScan scan, int start, int end, Known kind, ProposedNames candidates) {
        if (kind.type() != MentionType.INSTITUTION) {
            return;
        }
        int limit = Math.min(scan.text().length(), end + LONGEST_DEPARTMENT);
        for (int i = end; i < limit && Character.isLetterOrDigit(scan.text().charAt(i)); i++) {
            if (scan.startsAt(i, verbs) && !scan.startsAt(i, departments)) {
                return;
            }
            int endingEnd = scan.endAt(i, departments);
            if (endingEnd >= 0 && i > end && !goesOn(scan, endingEnd)) {
                double strength = scan.endAt(end, places) == i ? OFFICE : DEPARTMENT;
                candidates.add(kind.type(), start, endingEnd, Source.GRAMMAR, strength);
            }
        }
    }

    /** Whether another ending follows at once: 中心 + 支行. */
    private boolean goesOn(LexicalScan scan, int ending) {
        return ending < scan.text().length() && scan.startsAt(ending, departments);
    }
}
