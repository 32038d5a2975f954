package io.jinmai.recognition.stage;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Proposal;
import io.jinmai.recognition.Refusal;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Would-be enterprises, institutions and alliances that cannot be any. Immutable. */
final class ImplausibleOrganisations {
    private static final Set<MentionType> ORGANISATIONS =
            EnumSet.of(MentionType.ENTERPRISE, MentionType.INSTITUTION, MentionType.ALLIANCE);

    private static final String AND = "与和及、";
    private static final String INVESTING = "投资";
    private static final String HERE = "当地";
    private static final char FORMER = '原';
    private static final char IN = '在';
    private static final String COMPANY = "公司";
    private static final String LEGAL_FORM = "有限";
    private static final String COUNTERS = "家户间所余多";
    private static final List<String> PARTY_POSTS = List.of("书记", "副书记", "第一书记", "委员");
    private static final Pattern PARTY_OF_VILLAGE = Pattern.compile(".*(?:村|社区|嘎查)(?:党委|党总支|党支部)");

    /** A company without a legal form and then one with it: of 中国石化销售有限公司浙江石油分公司 the latter is a branch. */
    private static final Pattern DESCRIBED_COMPANY =
            Pattern.compile("(?:(?!有限|股份|责任|集团|控股).){2,8}公司.{4,}(?:有限公司|有限责任公司)");

    private final WordClasses telling;
    private final WordClasses trades;
    private final WordClasses firmEndings;
    private final WordClasses endings;
    private final WordClasses titles;
    private final WordClasses anyEndings;
    private final WordClasses universities;
    private final WordClasses places;
    private final WordClasses verbs;

    ImplausibleOrganisations(Vocabulary vocabulary) {
        this.endings = vocabulary.classes("institution-endings-strong");
        this.titles = vocabulary.classes("titles-company", "titles-bank", "titles-government");
        this.anyEndings = vocabulary.classes("institution-endings-strong", "institution-endings");
        this.universities = vocabulary.classes("universities");
        this.places = vocabulary.classes("district", "district-short");
        this.verbs = vocabulary.classes("boundary-verb", "cooperate-act");
        this.trades = vocabulary.classes("enterprise-weak");
        this.firmEndings = vocabulary.classes("firm-endings");
        this.telling = vocabulary.classes("telling-words");
    }

    /** Why a would-be organisation cannot be one; null where it can, and for names of another type. */
    Refusal refusal(LexicalScan scan, Proposal name) {
        if (name.type() == MentionType.BANK) {
            return scan.startsAt(name.start(), telling) ? Refusal.CLAUSE : null;
        }
        if (!ORGANISATIONS.contains(name.type())) {
            return null;
        }
        if (isTwo(scan, name)) {
            return Refusal.SEVERAL;
        }
        if (isDescribedCompany(scan.text(), name)) {
            return Refusal.SEVERAL;
        }
        if (isPlaces(scan, name)) {
            return Refusal.PLACES;
        }
        if (isTradeOfPlace(scan, name)) {
            return Refusal.TRADE_OF_PLACE;
        }
        if (isPartyPost(scan.text(), name) || isBeforeFormerPost(scan, name)) {
            return Refusal.POST;
        }
        if (isCounted(scan.text(), name)) {
            return Refusal.COUNTED;
        }
        boolean isClause = isOfNowhere(scan.text(), name)
                || goesOnBehindUniversity(scan, name)
                || isWhereOneInvests(scan, name)
                || tells(scan, name);
        return isClause ? Refusal.CLAUSE : null;
    }

    /** Whether two organisations stand in what would be one name: 越州区人民政府与越州大学. */
    private boolean isTwo(LexicalScan scan, Proposal name) {
        for (int i = name.start() + 2; i < name.end() - 2; i++) {
            if (AND.indexOf(scan.text().charAt(i)) >= 0) {
                if (scan.startBefore(beforeBrackets(scan.text(), i), endings) > name.start()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the name of a company stands behind what sort of company it is: 芯片设计公司越州微光科技有限公司. */
    private static boolean isDescribedCompany(String text, Proposal name) {
        return name.type() == MentionType.ENTERPRISE
                && text.startsWith(COMPANY, name.end() - COMPANY.length())
                && holdsCompany(text, name.start() + 2, name.end() - COMPANY.length())
                && DESCRIBED_COMPANY
                        .matcher(text)
                        .region(name.start(), name.end())
                        .matches();
    }

    /** Told at little cost; most names of companies hold the word at their ends alone. */
    private static boolean holdsCompany(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.startsWith(COMPANY, i)) {
                return true;
            }
        }
        return false;
    }

    /** The end of what stands before a position, brackets left out: of 越州大学 in 越州大学（武汉）. */
    private static int beforeBrackets(String text, int end) {
        int open = text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end) : -1;
        return open < 0 ? end : open;
    }

    /** Whether it is nothing but places in a row: 江西上饶. */
    private boolean isPlaces(LexicalScan scan, Proposal name) {
        int at = name.start();
        while (at >= 0 && at < name.end()) {
            at = scan.endAt(at, places);
        }
        return at == name.end();
    }

    /** Whether a would-be enterprise, which nothing but its looks tells, is the trade of a place: 越州五金, 越州纺织企业. */
    private boolean isTradeOfPlace(LexicalScan scan, Proposal name) {
        if (name.type() != MentionType.ENTERPRISE || !ImplausibleNames.LOOKS.contains(name.source())) {
            return false;
        }
        int placeEnd =
                isInvesting(scan, name) ? placesEnd(scan, name.start(), name.end()) : scan.endAt(name.start(), places);
        int end = placeEnd;
        while (end >= 0 && end < name.end()) {
            end = scan.endAt(end, trades);
        }
        return end == name.end() && placeEnd < end && !scan.endsBefore(end, firmEndings);
    }

    /**
     * Whether the party organisation of a village stands only in the post of its secretary, who works for the place: 青岭村党支部 in
     * 青岭村党支部书记.
     */
    private static boolean isPartyPost(String text, Proposal name) {
        return name.type() == MentionType.INSTITUTION
                && startsPost(text, name.end())
                && PARTY_OF_VILLAGE
                        .matcher(text)
                        .region(name.start(), name.end())
                        .matches();
    }

    private static boolean startsPost(String text, int position) {
        for (int i = 0; i < PARTY_POSTS.size(); i++) {
            if (text.startsWith(PARTY_POSTS.get(i), position)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one invests in a place that no list has: 越南北江省投资 in 在越南北江省投资成立. */
    private boolean isWhereOneInvests(LexicalScan scan, Proposal name) {
        return name.start() > 0 && scan.text().charAt(name.start() - 1) == IN && isInvesting(scan, name);
    }

    /** Whether one invests at the would-be name's place rather than bears the name: 赤峰投资 in 在内蒙古赤峰投资设立. */
    private boolean isInvesting(LexicalScan scan, Proposal name) {
        return scan.text().startsWith(INVESTING, name.end() - INVESTING.length())
                && name.end() < scan.text().length()
                && scan.startsAt(name.end(), verbs);
    }

    /** Where places in a row end, of which the last may take the whole name; -1 where none stands at the start. */
    private int placesEnd(LexicalScan scan, int start, int limit) {
        int end = -1;
        for (int next = scan.endAt(start, places); next >= 0 && next <= limit; next = scan.endAt(next, places)) {
            end = next;
        }
        return end;
    }

    /** Whether organisations are only counted: 6家专业合作社 in 126家专业合作社. */
    private static boolean isCounted(String text, Proposal name) {
        int at = name.start();
        while (at < name.end() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > name.start() && at < name.end() && COUNTERS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it tells what a university does, and does not end like the name of one of its parts: 江西理工大学合作研究抛光液. */
    private boolean goesOnBehindUniversity(LexicalScan scan, Proposal name) {
        int end = name.type() == MentionType.INSTITUTION ? scan.endAt(name.start(), universities) : -1;
        return end >= 0
                && end < name.end()
                && scan.startsAt(end, verbs)
                && !scan.endsBefore(beforeBrackets(scan.text(), name.end()), anyEndings);
    }

    /** Whether 原 of a former post is taken for the end of a name: 青岭原 in 青岭原董事长. */
    private boolean isBeforeFormerPost(LexicalScan scan, Proposal name) {
        return ImplausibleNames.LOOKS.contains(name.source())
                && scan.text().charAt(name.end() - 1) == FORMER
                && name.end() < scan.text().length()
                && scan.startsAt(name.end(), titles);
    }

    /** Whether it is only told that it is from here: 当地农业农村局. */
    private static boolean isOfNowhere(String text, Proposal name) {
        return text.startsWith(HERE, name.start());
    }

    /** Whether what ends in 有 is torn from the legal form of a name: 建有 in 城建有限公司. */
    private static boolean startsLegalForm(String text, int position) {
        return text.startsWith(LEGAL_FORM, position);
    }

    /** Whether it tells what one did: 安康设有全资子公司, 某某党支部先后入盟, 海南一家小贷公司. */
    private boolean tells(LexicalScan scan, Proposal name) {
        for (int i = name.start(); i < name.end() - 1; i++) {
            int wordEnd = scan.endAt(i, telling);
            if (wordEnd >= 0 && wordEnd <= name.end() && !startsLegalForm(scan.text(), wordEnd - 1)) {
                return true;
            }
        }
        return false;
    }
}
