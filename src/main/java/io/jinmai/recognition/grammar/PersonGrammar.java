package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;

/** Titles, and people by a surname and one or two characters behind a title or before a verb of speech. */
public final class PersonGrammar implements CandidateSource {
    private static final double TITLE_STRENGTH = 0.75;
    private static final double BOTH_SIDES = 0.8;
    private static final double ONE_SIDE = 0.48;
    /** Words of one character that end given names as well. */
    private static final String GIVEN = "如为以之其则乃而";

    /** Of a verb that is being done or done with. */
    private static final String PARTICLES = "了着过";

    private static final String CLOSERS = "，。、；：！？,;:!?)”》";

    private final WordClasses titles;
    private final WordClasses surnames;
    private final WordClasses compoundSurnames;
    private final WordClasses appointing;
    private final WordClasses noNames;
    private final WordClasses after;
    private final WordClasses reportingVerbs;
    private final WordClasses offices;

    /** Titles and all surnames. */
    private final WordClasses telling;

    public PersonGrammar(Vocabulary vocabulary) {
        this.titles = vocabulary.classes("titles-company", "titles-bank", "titles-government");
        this.surnames = vocabulary.classes("surnames");
        this.compoundSurnames = vocabulary.classes("compound-surnames");
        this.offices = vocabulary.classes("institution-endings", "institution-endings-strong", "branch-ending");
        this.telling = titles.and(surnames).and(compoundSurnames);
        this.appointing = vocabulary.classes("appointing-verbs");
        this.noNames = vocabulary.classes("name-stop-words", "district", "district-short", "town");
        this.reportingVerbs = vocabulary.classes("reporting-verbs");
        this.after = vocabulary.classes(
                "reporting-verbs", "boundary-function", "boundary-verb", "post-verb", "forms-of-address");
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        for (long word = scan.first(telling); word != LexicalScan.NONE; word = scan.next(word, telling)) {
            int start = scan.startOf(word);
            int end = scan.endOf(word);
            if (scan.is(word, titles) && isLongestTitle(scan, start, end)) {
                candidates.add(MentionType.TITLE, start, end, Source.GAZETTEER, TITLE_STRENGTH);
            }
            boolean isSurname = scan.is(word, surnames) && end - start == 1;
            if (isSurname || scan.is(word, compoundSurnames)) {
                proposePerson(scan, start, end, candidates);
            }
        }
    }

    /** Whether no longer title holds it, unless that starts with the end of an office's name: 书记 in 县委书记, for who is 书记 of the 县委. */
    private boolean isLongestTitle(LexicalScan scan, int start, int end) {
        return scan.endAt(start, titles) == end
                && (scan.startBefore(end, titles) == start || scan.endsBefore(start, offices));
    }

    private void proposePerson(LexicalScan scan, int start, int surnameEnd, ProposedNames candidates) {
        boolean titled = isTitled(scan, start);
        boolean appointed = !titled && scan.endsBefore(start, appointing);
        for (int given = 1; given <= 2; given++) {
            int end = surnameEnd + given;
            if (end > scan.text().length()
                    || !isHan(scan.text(), surnameEnd, end)
                    || isWord(scan, start, end)
                    || runsIntoVerb(scan, end)
                    || given == 2 && (isWordBehind(scan, end) || isActing(scan, end))) {
                continue;
            }
            boolean closed = closes(scan, end);
            if ((titled || appointed) && closed) {
                candidates.add(MentionType.PERSON, start, end, Source.GRAMMAR, BOTH_SIDES);
            } else if (titled && given == 2 || closed && speaks(scan, end)) {
                candidates.add(MentionType.PERSON, start, end, Source.GRAMMAR, ONE_SIDE);
            }
        }
    }

    /** Whether a title ends here and none goes on: 业主 before 管 in 行业主管部门 is none, for 主管 is one. */
    private boolean isTitled(LexicalScan scan, int start) {
        if (start == 0 || !scan.endsBefore(start, titles)) {
            return false;
        }
        return scan.endAt(start - 1, titles) <= start;
    }

    /** Whether an ordinary word or a place starts within the would-be name. */
    private boolean isWord(LexicalScan scan, int start, int end) {
        for (int i = start; i < end; i++) {
            int wordEnd = scan.endAt(i, noNames);
            if (wordEnd >= end || i == start && wordEnd >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last character is the first of a longer verb or function word: 担 of 担任. */
    private boolean runsIntoVerb(LexicalScan scan, int end) {
        return scan.endAt(end - 1, after) > end;
    }

    /** Whether the last character is a word that stands behind a name: 说 in 裘竹说. */
    private boolean isWordBehind(LexicalScan scan, int end) {
        return scan.startsAt(end - 1, after) && GIVEN.indexOf(scan.text().charAt(end - 1)) < 0;
    }

    /** Whether the last character is a verb, told by the particle behind it: 干 in 裘竹干了九年. */
    private boolean isActing(LexicalScan scan, int end) {
        if (end == scan.text().length() || PARTICLES.indexOf(scan.text().charAt(end)) < 0) {
            return false;
        }
        return scan.endAt(end, after) <= end + 1;
    }

    private boolean closes(LexicalScan scan, int end) {
        return end == scan.text().length()
                || CLOSERS.indexOf(scan.text().charAt(end)) >= 0
                || Character.isWhitespace(scan.text().charAt(end))
                || scan.startsAt(end, after);
    }

    private boolean speaks(LexicalScan scan, int end) {
        return end < scan.text().length() && scan.startsAt(end, reportingVerbs);
    }

    private static boolean isHan(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
