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
import java.util.regex.Pattern;

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
    private static final Pattern CONNECTIVES = Pattern.compile("[和与及同党]");
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

    private final WordClasses allEndings;

    public OrganisationGrammar(Vocabulary vocabulary) {
        this.nameStart = new NameStart(vocabulary);
        this.continuations = vocabulary.classes(
                "enterprise-strong",
                "institution-endings-strong",
                "institution-endings",
                "alliance-endings",
                "zone-endings");
        this.kinds = List.of(
                new Kind(MentionType.ENTERPRISE, vocabulary.classes("enterprise-strong"), 0.78),
                new Kind(MentionType.INSTITUTION, vocabulary.classes("institution-endings-strong"), 0.8),
                new Kind(MentionType.INSTITUTION, vocabulary.classes("institution-endings"), 0.7),
                new Kind(MentionType.ALLIANCE, vocabulary.classes("alliance-endings"), 0.78));
        this.endings = kinds.stream().map(Kind::endings).reduce(WordClasses.NONE, WordClasses::and);
        this.places = vocabulary.classes("district", "district-short", "town");
        this.known = vocabulary.classes("enterprises-known", "institutions-known", "universities");
        this.partyEndings = vocabulary.classes("place-party");
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
        for (LexicalScan.Words words = scan.words(allEndings); words.next(); ) {
            WordHit hit = words.hit();
            if (hit.is(partyEndings)) {
                proposePartyOfPlace(scan, hit, candidates);
            }
            if (hit.is(endings) && !continuesBeyond(scan, hit)) {
                proposeKinds(scan, hit, candidates);
            }
        }
    }

    private void proposeKinds(LexicalScan scan, WordHit hit, ProposedNames candidates) {
        for (Kind kind : kinds) {
            if (hit.is(kind.endings())) {
                propose(scan, hit, kind, candidates);
            }
        }
    }

    /** The party organisation of a district or village is an institution: 九亭镇党委, 东王村党支部. */
    private void proposePartyOfPlace(LexicalScan scan, WordHit ending, ProposedNames candidates) {
        if (ending.start() == 0 || PLACE_SUFFIXES.indexOf(scan.text().charAt(ending.start() - 1)) < 0) {
            return;
        }
        NameStart.Found start = nameStart.before(scan, ending.start());
        WordHit place = scan.longestAt(start.position(), places);
        boolean isOfPlace = place != null && place.end() <= ending.start();
        if (start.clear()
                && (isOfPlace || isVillage(scan, start.position(), ending.start()) && !isPost(scan, ending))) {
            candidates.add(MentionType.INSTITUTION, start.position(), ending.end(), Source.GRAMMAR, PARTY_OF_PLACE);
        }
    }

    /** Whether a stretch is the name of a village that no gazetteer lists: 龙凤村, not 该村. */
    private boolean isVillage(LexicalScan scan, int start, int end) {
        WordHit suffix = scan.longestBefore(end, villages);
        WordHit ordinary = scan.longestBefore(end, ordinaryPlaces);
        return suffix != null
                && suffix.start() - start >= SHORTEST_VILLAGE
                && suffix.start() - start <= LONGEST_VILLAGE
                && CONNECTIVES
                        .matcher(scan.text())
                        .region(start, end)
                        .results()
                        .findAny()
                        .isEmpty()
                && (ordinary == null || ordinary.start() > start);
    }

    /** Whether a party organisation stands only in a person's post: 村党总支书记. */
    private static boolean isPost(LexicalScan scan, WordHit ending) {
        return scan.text().startsWith("书记", ending.end()) || scan.text().startsWith("副书记", ending.end());
    }

    private void propose(LexicalScan scan, WordHit ending, Kind kind, ProposedNames candidates) {
        NameStart.Found start = ending.is(branchEndings) ? branchStart(scan, ending) : start(scan, ending.start());
        int body = ending.start() - start.position();
        if (body == 0 || !start.clear() || PARTICLES.indexOf(scan.text().charAt(ending.start() - 1)) >= 0) {
            return;
        }
        if (body + ending.length() >= SHORTEST && !isGeneric(scan, start.position(), ending.end())) {
            double strength = isTelling(scan, start.position(), ending, kind)
                    ? isLegal(ending, kind) ? LEGAL : kind.strength()
                    : HINT;
            candidates.add(kind.type(), start.position(), ending.end(), Source.GRAMMAR, strength);
        }
    }

    /** The start of a name, with a known organisation right before it that it is part of: 中国科学院 + 天津工业生物技术研究所. */
    private NameStart.Found start(LexicalScan scan, int ending) {
        NameStart.Found found = nameStart.before(scan, ending);
        WordHit parent = found.position() > 0 ? scan.longestBefore(found.position(), known) : null;
        return parent == null ? found : new NameStart.Found(parent.start(), true);
    }

    /** A company's branch is named by its parent, then the place: 中国移动 + 湖南 + 分公司. */
    private NameStart.Found branchStart(LexicalScan scan, WordHit ending) {
        NameStart.Found place = nameStart.before(scan, ending.start());
        WordHit parent = place.position() > 0 ? scan.longestBefore(place.position(), known) : null;
        if (parent != null) {
            return new NameStart.Found(parent.start(), true);
        }
        NameStart.Found found = nameStart.before(scan, place.position());
        return found.position() < place.position() ? found : place;
    }

    private boolean isTelling(LexicalScan scan, int start, WordHit ending, Kind kind) {
        WordHit place = scan.longestAt(start, places);
        boolean placed = place != null && place.end() <= ending.start() || scan.startsAt(start, known);
        return placed
                || isLegal(ending, kind)
                || kind.type() == MentionType.INSTITUTION && isJoint(scan.text(), start, ending.start())
                || scan.text().charAt(start) == '“'
                || kind.type() != MentionType.INSTITUTION && isQuoted(scan.text(), start, ending.end());
    }

    /** What several run together is named by its subject: 水力机械联合研究中心; not 校企联合实验室, which tells only whose it is. */
    private static boolean isJoint(String text, int start, int ending) {
        return text.startsWith(JOINT, ending - JOINT.length()) && ending - JOINT.length() - start >= SHORTEST_SUBJECT;
    }

    private boolean isLegal(WordHit ending, Kind kind) {
        return kind.type() == MentionType.ENTERPRISE
                && (ending.length() >= LEGAL_FORM_LENGTH || ending.is(branchEndings));
    }

    private static boolean isQuoted(String text, int start, int end) {
        return start > 0 && end < text.length() && text.charAt(start - 1) == '“' && text.charAt(end) == '”';
    }

    /** Whether the would-be name as a whole is an ordinary noun: 上市公司. */
    private boolean isGeneric(LexicalScan scan, int start, int end) {
        return scan.endAt(start, generic) == end;
    }

    /** Whether a longer ending overlaps this one and goes on: 集团 in 集团有限公司. */
    private boolean continuesBeyond(LexicalScan scan, WordHit ending) {
        for (int i = Math.max(0, ending.start() - LONGEST_ENDING);
                i <= ending.end() && i < scan.text().length();
                i++) {
            if (scan.endAt(i, continuations) > ending.end()) {
                return true;
            }
        }
        return false;
    }
}
