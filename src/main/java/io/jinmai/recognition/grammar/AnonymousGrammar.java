package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;

/** Organisations whose name a text hides behind 某: an optional place, 某, what they do, and a noun such as 企业 or 实验室. */
public final class AnonymousGrammar implements CandidateSource {
    private static final char HIDDEN = '某';
    private static final int LONGEST_TRADE = 14;
    private static final int LONGEST_ZONE_NAME = 6;
    private static final double STRENGTH = 0.93;

    private static final String PLACE_SUFFIXES = "省市县区镇乡村";
    private static final String BEHIND_FACTORY = "房区长";

    private final WordClasses places;
    private final WordClasses zones;
    private final WordClasses enterpriseNouns;
    private final WordClasses institutionNouns;
    private final WordClasses functionWords;
    private final WordClasses banks;
    private final WordClasses verbs;

    public AnonymousGrammar(Vocabulary vocabulary) {
        this.places = vocabulary.classes("district", "district-short", "district-risky", "town");
        this.zones = vocabulary.classes("zone-endings");
        this.enterpriseNouns = vocabulary.classes("anonymous-nouns", "enterprise-strong");
        this.institutionNouns = vocabulary.classes("institution-endings", "institution-endings-strong");
        this.banks = vocabulary.classes("bank-form");
        this.functionWords = vocabulary.classes("boundary-function");
        this.verbs = vocabulary.classes("boundary-verb");
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        String text = scan.text();
        for (int at = text.indexOf(HIDDEN); at >= 0; at = text.indexOf(HIDDEN, at + 1)) {
            proposeAt(scan, at, candidates);
        }
    }

    private void proposeAt(LexicalScan scan, int at, ProposedNames candidates) {
        int limit = Math.min(scan.text().length(), at + 1 + LONGEST_TRADE);
        boolean isHiddenPlace =
                at + 1 < limit && PLACE_SUFFIXES.indexOf(scan.text().charAt(at + 1)) >= 0;
        for (int i = at + 1; i < limit && isNamePart(scan, i); i++) {
            WordHit enterprise = scan.longestAt(i, enterpriseNouns);
            WordHit institution = scan.longestAt(i, institutionNouns);
            if (isHiddenPlace && scan.startsAt(i, verbs)) {
                return;
            }
            if (enterprise != null && (institution == null || enterprise.end() >= institution.end())) {
                accept(scan, at, lastNoun(scan, enterprise, limit), MentionType.ENTERPRISE, candidates);
                return;
            }
            if (scan.startsAt(i, banks)) {
                return;
            }
            if (institution != null) {
                accept(scan, at, institution, MentionType.INSTITUTION, candidates);
                return;
            }
        }
    }

    /** The last of a row of nouns, which may overlap: 企业集团, 科技有限公司, 矿企 and 企业 in 选矿企业. */
    private WordHit lastNoun(LexicalScan scan, WordHit noun, int limit) {
        WordHit last = noun;
        for (int i = noun.start() + 1; i <= last.end() && i < limit; i++) {
            WordHit next = scan.longestAt(i, enterpriseNouns);
            last = next != null && next.end() > last.end() ? next : last;
        }
        return last;
    }

    private void accept(LexicalScan scan, int at, WordHit noun, MentionType type, ProposedNames candidates) {
        if (!isPartOfFactory(scan.text(), noun.end())) {
            candidates.add(type, placesBefore(scan, at), noun.end(), Source.GRAMMAR, STRENGTH);
        }
    }

    /** Whether a factory's building, site or head is meant: 某标准厂房, 某厂长. */
    private static boolean isPartOfFactory(String text, int end) {
        return text.charAt(end - 1) == '厂' && end < text.length() && BEHIND_FACTORY.indexOf(text.charAt(end)) >= 0;
    }

    private int placesBefore(LexicalScan scan, int at) {
        int start = at;
        int zone = startOfZone(scan, at);
        start = zone >= 0 ? zone : start;
        WordHit place = start > 0 ? scan.longestBefore(start, places) : null;
        while (place != null) {
            start = place.start();
            place = start > 0 ? scan.longestBefore(start, places) : null;
        }
        return start;
    }

    /** Where the zone starts that ends at a position, if it is called after a place (越州经济开发区); -1 if there is none. */
    private int startOfZone(LexicalScan scan, int end) {
        WordHit zone = end > 0 ? scan.longestBefore(end, zones) : null;
        for (int i = zone == null ? 0 : zone.start() - 2;
                zone != null && i >= Math.max(0, zone.start() - LONGEST_ZONE_NAME);
                i--) {
            WordHit place = scan.longestAt(i, places);
            if (place != null && place.end() <= zone.start()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNamePart(LexicalScan scan, int position) {
        char c = scan.text().charAt(position);
        WordHit function = scan.longestAt(position, functionWords);
        return Character.isLetterOrDigit(c) && (function == null || c != '的');
    }
}
