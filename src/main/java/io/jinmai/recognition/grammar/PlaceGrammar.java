package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;

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
        for (long word = scan.first(telling); word != LexicalScan.NONE; word = scan.next(word, telling)) {
            int start = scan.startOf(word);
            int end = scan.endOf(word);
            if (scan.is(word, full) && isWardWithoutCity(scan, start, end)) {
                continue;
            } else if (scan.is(word, full)) {
                candidates.add(MentionType.DISTRICT, start, end, Source.GAZETTEER, FULL);
            } else if (scan.is(word, town)) {
                candidates.add(MentionType.DISTRICT, start, end, Source.GAZETTEER, TOWN);
            } else if (scan.is(word, shortForms) && isNoPlace(scan, end)) {
                continue;
            } else if (scan.is(word, majorShortForms)) {
                candidates.add(MentionType.DISTRICT, start, end, Source.GAZETTEER, SHORT);
            } else if (scan.is(word, shortForms)) {
                candidates.add(MentionType.DISTRICT, start, end, Source.GAZETTEER, HINT);
            }
            if (scan.is(word, zoneEndings)) {
                proposeZone(scan, start, end, candidates);
            }
            if (scan.is(word, villageEndings)) {
                proposeVillage(scan, start, end, candidates);
            }
        }
    }

    /** Whether what would be a place is what a road is called after, or a measure: 泰山路, 平方米, but not 温州路桥. */
    private boolean isNoPlace(LexicalScan scan, int end) {
        return end < scan.text().length() && scan.startsAt(end, noPlaceBefore) && !scan.startsAt(end, shortForms);
    }

    /** Whether it is a ward whose name only its city tells apart from an ordinary word: 中区 in 木业集中区, but not 东区 in 攀枝花东区. */
    private boolean isWardWithoutCity(LexicalScan scan, int start, int end) {
        return end - start == SHORTEST_WARD
                && scan.text().charAt(end - 1) == '区'
                && !scan.endsBefore(start, full)
                && !scan.endsBefore(start, shortForms);
    }

    private void proposeZone(LexicalScan scan, int ending, int end, ProposedNames candidates) {
        if (scan.endAt(ending, zoneEndings) > end || scan.startBefore(end, zoneEndings) < ending) {
            return;
        }
        int body = bodyStart(scan, ending, LONGEST_ZONE_BODY);
        int fullPlace = body == ending ? scan.startBefore(body, full) : -1;
        int start = fullPlace >= 0 ? fullPlace : body;
        if (start < ending) {
            boolean placed = fullPlace >= 0
                    || scan.startsAt(start, shortForms)
                    || scan.endsBefore(start, full)
                    || scan.endsBefore(start, zoneEndings);
            boolean telling = end - ending >= TELLING_ENDING && ending - start >= 2;
            double strength = placed ? ZONE : telling ? PLAIN_ZONE : HINT;
            candidates.add(MentionType.DISTRICT, start, end, Source.GRAMMAR, strength);
        }
    }

    private void proposeVillage(LexicalScan scan, int ending, int end, ProposedNames candidates) {
        int start = bodyStart(scan, ending, LONGEST_VILLAGE_BODY + 1);
        int body = ending - start;
        if (body >= 1 && body <= LONGEST_VILLAGE_BODY && !scan.endsBefore(end, stops)) {
            boolean inTown = scan.endsBefore(start, town);
            candidates.add(MentionType.DISTRICT, start, end, Source.GRAMMAR, inTown ? TOWN : HINT);
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
            int shortPlace = scan.startBefore(position, shortForms);
            if (shortPlace >= 0) {
                return shortPlace;
            }
            if (scan.endsBefore(position, boundaries)) {
                return position;
            }
            position--;
        }
        return position == 0 ? 0 : ending;
    }
}
