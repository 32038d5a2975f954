package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;

/** Districts of the gazetteer, and villages, communities and functional zones by their endings. */
public final class PlaceGrammar implements CandidateSource {
    private static final double FULL = 0.93;
    private static final double TOWN = 0.9;
    private static final double SHORT = 0.72;
    private static final double ZONE = 0.78;

    /** Without a place in front, but with an ending such as 产业园 that ends few other words. */
    private static final double PLAIN_ZONE = 0.58;

    private static final int SHORTEST_WARD = 2;
    private static final int TELLING_ENDING = 3;

    /** Not believed alone: another source must see the same name. */
    private static final double HINT = 0.48;

    private static final int LONGEST_ZONE_BODY = 12;
    private static final int LONGEST_VILLAGE_BODY = 4;

    private final WordClasses full;
    private final WordClasses town;
    private final WordClasses shortForms;
    private final WordClasses majorShortForms;
    private final WordClasses zoneEndings;
    private final WordClasses villageEndings;
    private final WordClasses noPlaceBefore;
    private final WordClasses stops;
    private final WordClasses boundaries;

    /** All that tell of a place. */
    private final WordClasses telling;

    public PlaceGrammar(Vocabulary vocabulary) {
        this.full = vocabulary.classes("district");
        this.town = vocabulary.classes("town");
        this.shortForms = vocabulary.classes("district-short");
        this.majorShortForms = vocabulary.classes("district-short-major");
        this.zoneEndings = vocabulary.classes("zone-endings");
        this.villageEndings = vocabulary.classes("village-endings");
        this.telling = full.and(town)
                .and(shortForms)
                .and(majorShortForms)
                .and(zoneEndings)
                .and(villageEndings);
        this.noPlaceBefore = vocabulary.classes("no-place-before");
        this.stops = vocabulary.classes("place-stop-words");
        this.boundaries = vocabulary.classes(
                "boundary-function", "boundary-verb", "boundary-noun", "boundary-weak", "reporting-verbs");
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        for (LexicalScan.Words words = scan.words(telling); words.next(); ) {
            WordHit hit = words.hit();
            if (hit.is(full) && isWardWithoutCity(scan, hit)) {
                continue;
            } else if (hit.is(full)) {
                candidates.add(MentionType.DISTRICT, hit.start(), hit.end(), Source.GAZETTEER, FULL);
            } else if (hit.is(town)) {
                candidates.add(MentionType.DISTRICT, hit.start(), hit.end(), Source.GAZETTEER, TOWN);
            } else if (hit.is(shortForms) && isNoPlace(scan, hit.end())) {
                continue;
            } else if (hit.is(majorShortForms)) {
                candidates.add(MentionType.DISTRICT, hit.start(), hit.end(), Source.GAZETTEER, SHORT);
            } else if (hit.is(shortForms)) {
                candidates.add(MentionType.DISTRICT, hit.start(), hit.end(), Source.GAZETTEER, HINT);
            }
            if (hit.is(zoneEndings)) {
                proposeZone(scan, hit, candidates);
            }
            if (hit.is(villageEndings)) {
                proposeVillage(scan, hit, candidates);
            }
        }
    }

    /** Whether what would be a place is what a road is called after, or a measure: 泰山路, 平方米, but not 温州路桥. */
    private boolean isNoPlace(LexicalScan scan, int end) {
        return end < scan.text().length() && scan.startsAt(end, noPlaceBefore) && !scan.startsAt(end, shortForms);
    }

    /** Whether it is a ward whose name only its city tells apart from an ordinary word: 中区 in 木业集中区, but not 东区 in 攀枝花东区. */
    private boolean isWardWithoutCity(LexicalScan scan, WordHit hit) {
        return hit.length() == SHORTEST_WARD
                && scan.text().charAt(hit.end() - 1) == '区'
                && !scan.endsBefore(hit.start(), full)
                && !scan.endsBefore(hit.start(), shortForms);
    }

    private void proposeZone(LexicalScan scan, WordHit ending, ProposedNames candidates) {
        if (scan.longestAt(ending.start(), zoneEndings).end() > ending.end() || startsInsideLonger(scan, ending)) {
            return;
        }
        int start = bodyStart(scan, ending.start(), LONGEST_ZONE_BODY);
        WordHit fullPlace = start == ending.start() && start > 0 ? scan.longestBefore(start, full) : null;
        if (fullPlace != null) {
            start = fullPlace.start();
        }
        if (start < ending.start()) {
            boolean placed = scan.startsAt(start, shortForms)
                    || fullPlace != null
                    || start > 0 && scan.endsBefore(start, full)
                    || start > 0 && scan.endsBefore(start, zoneEndings);
            boolean telling = ending.length() >= TELLING_ENDING && ending.start() - start >= 2;
            candidates.add(
                    MentionType.DISTRICT,
                    start,
                    ending.end(),
                    Source.GRAMMAR,
                    placed ? ZONE : telling ? PLAIN_ZONE : HINT);
        }
    }

    private boolean startsInsideLonger(LexicalScan scan, WordHit ending) {
        return scan.longestBefore(ending.end(), zoneEndings).start() < ending.start();
    }

    private void proposeVillage(LexicalScan scan, WordHit ending, ProposedNames candidates) {
        int start = bodyStart(scan, ending.start(), LONGEST_VILLAGE_BODY + 1);
        int body = ending.start() - start;
        if (body >= 1 && body <= LONGEST_VILLAGE_BODY && !scan.endsBefore(ending.end(), stops)) {
            boolean inTown = start > 0 && scan.endsBefore(start, town);
            candidates.add(MentionType.DISTRICT, start, ending.end(), Source.GRAMMAR, inTown ? TOWN : HINT);
        }
    }

    /** Leftwards from an ending to a place with its suffix, a word that no name holds, punctuation, or a short place name included. */
    private int bodyStart(LexicalScan scan, int ending, int reach) {
        int position = ending;
        while (position > 0 && ending - position <= reach) {
            char before = scan.text().charAt(position - 1);
            boolean namePart = Character.isLetterOrDigit(before) || before == '·';
            if (position < ending && scan.endsBefore(position, zoneEndings)) {
                return position;
            }
            if (!namePart || scan.endsBefore(position, full) || scan.endsBefore(position, town)) {
                return position;
            }
            WordHit shortPlace = scan.longestBefore(position, shortForms);
            if (shortPlace != null) {
                return shortPlace.start();
            }
            if (scan.endsBefore(position, boundaries)) {
                return position;
            }
            position--;
        }
        return position == 0 ? 0 : ending;
    }
}
