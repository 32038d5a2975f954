package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import java.util.List;

/** Enterprises, institutions and alliances by their endings: place, body, ending. */
public final class OrganisationGrammar implements CandidateSource {
    /** An enterprise's ending this long is a legal form; shorter ones (厂, 公司) also end ordinary words. */
    private static final int LEGAL_FORM_LENGTH = 4;

    /** A legal form such as 有限公司, with a clear start, is surer than what the perceptron makes of a rare name before it. */
    private static final double LEGAL = 0.9;

    /** Not believed alone: another source must see the same name. */
    private static final double HINT = 0.45;

    private static final String JOINT = "联合";
    private static final int SHORTEST_SUBJECT = 4;

    private static final int SHORTEST = 4;
    private static final int LONGEST_ENDING = 8;
    private static final String PARTICLES = "为对由是在向给把被让从于等及的了家";
    private static final double PARTY_OF_PLACE = 0.85;
    private static final int SHORTEST_VILLAGE = 2;
    private static final int LONGEST_VILLAGE = 4;
    private static final String CONNECTIVES = "和与及同党";
    private static final String PLACE_SUFFIXES = "省市区县旗镇乡道村嘎查";

    private final NameStart nameStart;
    private final WordClasses continuations;
    private final List<Kind> kinds;
    private final WordClasses endings;
    private final WordClasses places;
    private final WordClasses generic;
    private final WordClasses known;
    private final WordClasses villages;
    private final WordClasses ordinaryPlaces;
    private final WordClasses branchEndings;
    private final WordClasses partyEndings;
    private final WordClasses ofWhom;

    private final WordClasses allEndings;

    public OrganisationGrammar(Vocabulary vocabulary) {
        this.nameStart = new NameStart(vocabulary);
        this.continuations = vocabulary.classes(
                "enterprise-strong",
                "institution-endings-strong",
                "institution-endings",
                "alliance-endings",
                "zone-endings",
                "ending-goes-on");
        this.kinds = List.of(
                new Kind(MentionType.ENTERPRISE, vocabulary.classes("enterprise-strong"), 0.78),
                new Kind(MentionType.INSTITUTION, vocabulary.classes("institution-endings-strong"), 0.8),
                new Kind(MentionType.INSTITUTION, vocabulary.classes("institution-endings"), 0.7),
                new Kind(MentionType.ALLIANCE, vocabulary.classes("alliance-endings"), 0.78));
        this.endings = kinds.stream().map(Kind::endings).reduce(WordClasses.NONE, WordClasses::and);
        this.places = vocabulary.classes("district", "district-short", "town");
        this.known = vocabulary.classes("enterprises-known", "institutions-known", "universities");
        this.partyEndings = vocabulary.classes("place-party");
        this.ofWhom = vocabulary.classes("joint-of-whom");
        this.allEndings = endings.and(partyEndings);
        this.villages = vocabulary.classes("village-endings");
        this.ordinaryPlaces = vocabulary.classes("place-stop-words");
        this.branchEndings = vocabulary.classes("branch-companies");
        this.generic =
                vocabulary.classes("enterprise-generic", "institution-generic", "alliance-generic", "boundary-noun");
    }

    /**
     * A family of endings.
     *
     * @param strength of a name that starts with a place or a quoted name, or ends with a legal form
     */
    private record Kind(MentionType type, WordClasses endings, double strength) {}

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        for (long word = scan.first(allEndings); word != LexicalScan.NONE; word = scan.next(word, allEndings)) {
            if (scan.is(word, partyEndings)) {
                proposePartyOfPlace(scan, scan.startOf(word), scan.endOf(word), candidates);
            }
            if (scan.is(word, endings) && !continuesBeyond(scan, word)) {
                proposeKinds(scan, word, candidates);
            }
        }
    }

    private void proposeKinds(LexicalScan scan, long ending, ProposedNames candidates) {
        for (int i = 0; i < kinds.size(); i++) {
            if (scan.is(ending, kinds.get(i).endings())) {
                propose(scan, ending, kinds.get(i), candidates);
            }
        }
    }

    /** The party organisation of a district or village is an institution: 九亭镇党委, 东王村党支部. */
    private void proposePartyOfPlace(LexicalScan scan, int ending, int end, ProposedNames candidates) {
        if (ending == 0 || PLACE_SUFFIXES.indexOf(scan.text().charAt(ending - 1)) < 0) {
            return;
        }
        int start = nameStart.before(scan, ending);
        if (start >= 0 && (startsWithPlace(scan, start, ending) || isVillage(scan, start, ending))) {
            candidates.add(MentionType.INSTITUTION, start, end, Source.GRAMMAR, PARTY_OF_PLACE);
        }
    }

    /** Whether a place stands at the start of a name, before its ending. */
    private boolean startsWithPlace(LexicalScan scan, int start, int ending) {
        int placeEnd = scan.endAt(start, places);
        return placeEnd >= 0 && placeEnd <= ending;
    }

    /** Whether a village stands at the start of a name, before its ending: 青竹村 in 青竹村经济合作社. */
    private boolean startsWithVillage(LexicalScan scan, int start, int ending) {
        int longest = Math.min(start + LONGEST_VILLAGE, ending);
        for (int i = start + SHORTEST_VILLAGE; i <= longest; i++) {
            int end = scan.endAt(i, villages);
            if (end >= 0 && end <= ending && isVillage(scan, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch is the name of a village that no gazetteer lists: 龙凤村, not 该村. */
    private boolean isVillage(LexicalScan scan, int start, int end) {
        int suffix = scan.startBefore(end, villages);
        int ordinary = scan.startBefore(end, ordinaryPlaces);
        return suffix - start >= SHORTEST_VILLAGE
                && suffix - start <= LONGEST_VILLAGE
                && !holdsConnective(scan.text(), start, end)
                && (ordinary < 0 || ordinary > start);
    }

    private static boolean holdsConnective(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (CONNECTIVES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void propose(LexicalScan scan, long word, Kind kind, ProposedNames candidates) {
        int ending = scan.startOf(word);
        int end = scan.endOf(word);
        int start = scan.is(word, branchEndings) ? branchStart(scan, ending) : start(scan, ending);
        if (start < 0 || start == ending || PARTICLES.indexOf(scan.text().charAt(ending - 1)) >= 0) {
            return;
        }
        if (end - start >= SHORTEST && !isGeneric(scan, start, end)) {
            double strength =
                    isLegal(scan, word, kind) ? LEGAL : isTelling(scan, start, word, kind) ? kind.strength() : HINT;
            candidates.add(kind.type(), start, end, Source.GRAMMAR, strength);
        }
    }

    /** The start of a name, with a known organisation right before it that it is part of: 中国科学院 + 天津工业生物技术研究所. */
    private int start(LexicalScan scan, int ending) {
        int found = nameStart.before(scan, ending);
        int parent = scan.startBefore(NameStart.position(found), known);
        return parent < 0 ? found : parent;
    }

    /** A company's branch is named by its parent, then the place: 中国移动 + 湖南 + 分公司. */
    private int branchStart(LexicalScan scan, int ending) {
        int place = nameStart.before(scan, ending);
        int placeStart = NameStart.position(place);
        int parent = scan.startBefore(placeStart, known);
        if (parent >= 0) {
            return parent;
        }
        int found = nameStart.before(scan, placeStart);
        return NameStart.position(found) < placeStart ? found : place;
    }

    private boolean isTelling(LexicalScan scan, int start, long word, Kind kind) {
        int ending = scan.startOf(word);
        return startsWithPlace(scan, start, ending)
                || kind.type() == MentionType.ENTERPRISE && startsWithVillage(scan, start, ending)
                || scan.startsAt(start, known)
                || kind.type() == MentionType.INSTITUTION && isJoint(scan, start, ending)
                || scan.text().charAt(start) == '“'
                || kind.type() != MentionType.INSTITUTION && isQuoted(scan.text(), start, scan.endOf(word));
    }

    /** What several run together is named by its subject: 水力机械联合研究中心; not 国家级校企联合实验室, which tells only whose it is. */
    private boolean isJoint(LexicalScan scan, int start, int ending) {
        int subjectEnd = ending - JOINT.length();
        int subject = start;
        for (int end = scan.endAt(subject, ofWhom); end >= 0 && end <= subjectEnd; end = scan.endAt(subject, ofWhom)) {
            subject = end;
        }
        return scan.text().startsWith(JOINT, subjectEnd) && subjectEnd - subject >= SHORTEST_SUBJECT;
    }

    private boolean isLegal(LexicalScan scan, long ending, Kind kind) {
        int length = scan.endOf(ending) - scan.startOf(ending);
        return kind.type() == MentionType.ENTERPRISE && (length >= LEGAL_FORM_LENGTH || scan.is(ending, branchEndings));
    }

    private static boolean isQuoted(String text, int start, int end) {
        return start > 0 && end < text.length() && text.charAt(start - 1) == '“' && text.charAt(end) == '”';
    }

    /** Whether the would-be name as a whole is an ordinary noun: 上市公司. */
    private boolean isGeneric(LexicalScan scan, int start, int end) {
        return scan.endAt(start, generic) == end;
    }

    /** Whether a longer ending overlaps this one and goes on: 集团 in 集团有限公司. */
    private boolean continuesBeyond(LexicalScan scan, long ending) {
        int end = scan.endOf(ending);
        for (int i = Math.max(0, scan.startOf(ending) - LONGEST_ENDING);
                i <= end && i < scan.text().length();
                i++) {
            if (scan.endAt(i, continuations) > end) {
                return true;
            }
        }
        return false;
    }
}
