package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.perceptron.TagScheme.TaggedSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off the names of the model what it took in too much at their ends. Immutable. */
final class SpanTrimmer {
    private static final int LONGEST_HAN_NAME = 3;
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,2}[.、．]");
    /** Bars of tables, brackets that set a heading apart, and the marks of items. */
    private static final String MARKS = "|｜〔〕【】①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳◆◇●○■□▲△★☆►▶";

    private static final Pattern NOUN_BEHIND_LATIN = Pattern.compile("(.*\\p{IsLatin}) ?公司");

    private static final String PARTICLES = "是为由对向被让请";

    /** Such as no name of an organisation or place starts with. */
    private static final String PREPOSITIONS = "由据被及";

    private static final String NOUN = "公司";
    private static final String DEPARTMENT_ENDS = "部处科室";

    private static final Pattern DEPARTMENT = Pattern.compile("(.{2,}(?:办公室|管理委员会|管委会|局))\\p{IsHan}{2,6}[部处科室]");

    private static final String LIST_END = "在内";
    private static final String AMONG = "中有";
    private static final int SHORTEST_ALLIANCE = 4;

    /** Words that follow a name and end no given name: none of 13,457 names of three characters in the corpus ends with one but two with 在. */
    private static final String FOLLOWERS = "在说称因被们把将也又还曾已给按凭拿带对向请与及等了着不就只但却并且而后由则";

    private final WordClasses bankReferences;
    private final WordClasses connectives;
    private final WordClasses behindPeople;
    private final WordClasses surnames;
    private final WordClasses givers;
    private final WordClasses grants;

    SpanTrimmer(Vocabulary vocabulary) {
        this.surnames = vocabulary.classes("surnames");
        this.givers = vocabulary.classes("give-to");
        this.grants = vocabulary.classes("grant-act");
        this.bankReferences = vocabulary.classes("bank-references");
        this.connectives = vocabulary.classes("boundary-function", "boundary-verb");
        this.behindPeople = vocabulary.classes(
                "post-verb", "reporting-verbs", "be-verb", "boundary-verb", "boundary-function", "forms-of-address");
    }

    /**
     * A name without the number or mark of a list, white space and the bars of a table at its ends, and without the word before or behind
     * it that the model took in. Empty (start and end are equal) where nothing is left.
     */
    TaggedSpan trimmed(TaggedSpan span, LexicalScan scan) {
        TaggedSpan bare = withoutListEnd(withoutMarks(span, scan.text()), scan.text());
        return switch (span.type()) {
            case PERSON -> person(bare, scan);
            case BANK -> bank(behindConnective(bare, scan), scan);
            case INSTITUTION -> withoutDepartment(behindConnective(bare, scan), scan.text());
            case ALLIANCE -> behindAttribute(behindConnective(bare, scan), scan.text());
            case ENTERPRISE ->
                withoutNoun(behindGiving(behindAmong(behindConnective(bare, scan), scan.text()), scan), scan.text());
            default -> behindConnective(bare, scan);
        };
    }

    /** The last of a list without the word that ends it: 青岭茶庄 in 包括青岭茶庄在内. */
    private static TaggedSpan withoutListEnd(TaggedSpan span, String text) {
        int end = span.end() - LIST_END.length();
        return end > span.start() && text.startsWith(LIST_END, end)
                ? new TaggedSpan(span.start(), end, span.type())
                : span;
    }

    private static TaggedSpan withoutMarks(TaggedSpan span, String text) {
        int start = span.start();
        int end = span.end();
        start = Character.isDigit(text.charAt(start)) ? behindListNumber(text, start, end) : start;
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        start = withOpeningQuote(text, start, end);
        return start == span.start() && end == span.end() ? span : new TaggedSpan(start, end, span.type());
    }

    /** One to the left where the mark before a name opens what closes in its midst: “青竹”茶业联盟. */
    private static int withOpeningQuote(String text, int start, int end) {
        int closing = text.indexOf('”', start);
        boolean closesWithin = closing >= 0 && closing < end - 1;
        boolean opensBefore = start > 0 && text.charAt(start - 1) == '“';
        return closesWithin && opensBefore && text.lastIndexOf('“', closing) < start ? start - 1 : start;
    }

    private static int behindListNumber(String text, int start, int end) {
        Matcher number = LIST_NUMBER.matcher(text).region(start, end);
        return number.lookingAt() ? number.end() : start;
    }

    private static boolean isMark(char c) {
        return Character.isWhitespace(c) || MARKS.indexOf(c) >= 0;
    }

    /** An office without its department, which belongs to a post: 竹城管理办公室 in 竹城管理办公室经济发展部. */
    private static TaggedSpan withoutDepartment(TaggedSpan span, String text) {
        if (span.start() == span.end() || DEPARTMENT_ENDS.indexOf(text.charAt(span.end() - 1)) < 0) {
            return span;
        }
        Matcher department = DEPARTMENT.matcher(text).region(span.start(), span.end());
        return department.matches() ? new TaggedSpan(span.start(), department.end(1), span.type()) : span;
    }

    /** Behind what is only said of an alliance: 竹业联盟 in 青岭茶行等竹业联盟. Within quotation marks anything may stand. */
    private static TaggedSpan behindAttribute(TaggedSpan span, String text) {
        int start = span.start();
        for (int i = span.end() - SHORTEST_ALLIANCE - 1; i > span.start() && start == span.start(); i--) {
            boolean isAttribute =
                    text.charAt(i) == '的' || text.charAt(i) == '等' && "高平".indexOf(text.charAt(i - 1)) < 0;
            start = isAttribute && !isQuoted(text, i, span.end()) ? i + 1 : start;
        }
        return start == span.start() ? span : new TaggedSpan(start, span.end(), span.type());
    }

    /** Whether a quotation that opens before a position closes between it and the end. */
    private static boolean isQuoted(String text, int position, int end) {
        int closing = text.indexOf('”', position);
        int opening = text.indexOf('“', position);
        return closing >= 0 && closing < end && (opening < 0 || opening > closing);
    }

    /** A name in Latin letters without the noun behind it: Hanvo Foods in Hanvo Foods公司. */
    private static TaggedSpan withoutNoun(TaggedSpan span, String text) {
        if (span.start() == span.end() || !text.startsWith(NOUN, span.end() - NOUN.length())) {
            return span;
        }
        Matcher noun = NOUN_BEHIND_LATIN.matcher(text).region(span.start(), span.end());
        return noun.matches() ? new TaggedSpan(span.start(), noun.end(1), span.type()) : span;
    }

    /** Behind a word such as 比如 or 花落. */
    private TaggedSpan behindConnective(TaggedSpan span, LexicalScan scan) {
        int end = span.start() < span.end() ? scan.endAt(span.start(), connectives) : -1;
        boolean isWord = end - span.start() >= 2
                || end >= 0 && PREPOSITIONS.indexOf(scan.text().charAt(span.start())) >= 0;
        return isWord && end + 1 < span.end() ? new TaggedSpan(end, span.end(), span.type()) : span;
    }

    /** Behind 中有, which tells among whom: 青岭茶厂 in 参展商中有青岭茶厂. */
    private static TaggedSpan behindAmong(TaggedSpan span, String text) {
        boolean isAmong = text.startsWith(AMONG, span.start())
                && span.start() + AMONG.length() + 1 < span.end()
                && span.start() > 0
                && Character.isIdeographic(text.charAt(span.start() - 1));
        return isAmong ? new TaggedSpan(span.start() + AMONG.length(), span.end(), span.type()) : span;
    }

    /** Behind 向 or 给 where what is granted follows: 海星木业 in 向海星木业发放, but 向阳花 in 向阳花开业. */
    private TaggedSpan behindGiving(TaggedSpan span, LexicalScan scan) {
        boolean isGiven = span.end() < scan.text().length() && scan.startsAt(span.end(), grants);
        int giving = isGiven ? scan.endAt(span.start(), givers) : -1;
        return giving >= 0 && giving + 1 < span.end() ? new TaggedSpan(giving, span.end(), span.type()) : span;
    }

    /** Without the end of the bank that it is said of: 该行 in 该行唐江支行. */
    private TaggedSpan bank(TaggedSpan span, LexicalScan scan) {
        boolean endsReference = span.start() > 0 && scan.startsAt(span.start() - 1, bankReferences);
        return endsReference ? new TaggedSpan(span.start() + 1, span.end(), span.type()) : span;
    }

    /** Without the verb or form of address behind or, where there is none, the particle before: 裘竹说, 由裘竹. */
    private TaggedSpan person(TaggedSpan span, LexicalScan scan) {
        int length = span.end() - span.start();
        if (length == 2 && endsWithFollower(span, scan.text())) {
            return new TaggedSpan(span.start(), span.start(), span.type());
        }
        if (length != LONGEST_HAN_NAME && length != LONGEST_HAN_NAME + 1) {
            return span;
        }
        if (length == LONGEST_HAN_NAME && endsWithFollower(span, scan.text()) || runsIntoWord(scan, span.end())) {
            return new TaggedSpan(span.start(), span.end() - 1, span.type());
        }
        boolean startsWithParticle =
                PARTICLES.indexOf(scan.text().charAt(span.start())) >= 0 && scan.startsAt(span.start() + 1, surnames);
        return startsWithParticle ? new TaggedSpan(span.start() + 1, span.end(), span.type()) : span;
    }

    private static boolean endsWithFollower(TaggedSpan span, String text) {
        return FOLLOWERS.indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    private boolean runsIntoWord(LexicalScan scan, int end) {
        return scan.endAt(end - 1, behindPeople) > end;
    }
}
