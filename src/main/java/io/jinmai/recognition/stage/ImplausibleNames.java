package io.jinmai.recognition.stage;

import io.jinmai.lexicon.UserLexicon;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Would-be names that cannot be names, however strongly they are proposed. Immutable. */
final class ImplausibleNames {
    private static final Set<MentionType> ORGANISATIONS =
            EnumSet.of(MentionType.ENTERPRISE, MentionType.INSTITUTION, MentionType.ALLIANCE);

    /** Sources that judge a name by its looks and surroundings alone. */
    private static final Set<Source> LOOKS = EnumSet.of(Source.GRAMMAR, Source.PERCEPTRON, Source.CONTEXT);

    private static final String AND = "与和及、";
    private static final String COUNTERS = "家户间所余多";
    private static final String FAMILIAR_STARTS = "老小阿";
    private static final List<String> FAMILIAR_ENDS =
            List.of("阿姨", "大姐", "大哥", "师傅", "先生", "女士", "小姐", "大爷", "大妈", "大叔", "奶奶", "爷爷", "老师", "大娘", "婶");

    private final WordClasses ordinary;
    private final WordClasses telling;
    private final WordClasses trades;
    private final WordClasses endings;
    private final WordClasses noPlaceBefore;
    private final WordClasses places;
    private final WordClasses shortPlaces;
    private final UserLexicon own;

    /** @param own says which words are never a name */
    ImplausibleNames(Vocabulary vocabulary, UserLexicon own) {
        this.ordinary = vocabulary.classes(
                "enterprise-tags",
                "enterprise-generic",
                "institution-generic",
                "alliance-generic",
                "multi-province-regions",
                "countries");
        this.endings = vocabulary.classes("institution-endings-strong");
        this.noPlaceBefore = vocabulary.classes("no-place-before");
        this.places = vocabulary.classes("district", "district-short");
        this.shortPlaces = vocabulary.classes("district-short");
        this.trades = vocabulary.classes("enterprise-weak");
        this.telling = vocabulary.classes("telling-words");
        this.own = own;
    }

    boolean isImplausible(LexicalScan scan, Candidate name) {
        return isOrdinary(scan, name)
                || isNever(scan, name)
                || TornNames.isTorn(scan.text(), name)
                || isTwo(scan, name)
                || isPlaces(scan, name)
                || isTradeOfPlace(scan, name)
                || isFamiliar(scan.text(), name)
                || isStreet(scan, name)
                || isCounted(scan.text(), name)
                || tells(scan, name);
    }

    /** Whether a would-be name must not be one, whoever proposes it. */
    boolean isNever(LexicalScan scan, Candidate name) {
        return own.hasNever() && own.isNever(scan.text().substring(name.start(), name.end()));
    }

    /** Whether a would-be name as a whole is an ordinary noun or an honour, and none of the user's names: 党建联盟, 未来工厂. */
    private boolean isOrdinary(LexicalScan scan, Candidate name) {
        WordHit word = scan.longestAt(name.start(), ordinary);
        return word != null
                && word.end() == name.end()
                && name.type() != MentionType.TITLE
                && name.source() != Source.USER;
    }

    /** Whether two organisations stand in what would be one name: 越州区人民政府与越州大学. */
    private boolean isTwo(LexicalScan scan, Candidate name) {
        for (int i = name.start() + 2; ORGANISATIONS.contains(name.type()) && i < name.end() - 2; i++) {
            if (AND.indexOf(scan.text().charAt(i)) >= 0) {
                WordHit ending = scan.longestBefore(i, endings);
                if (ending != null && ending.start() > name.start()) {
                    return name.source() != Source.USER;
                }
            }
        }
        return false;
    }

    /** Whether a would-be organisation is nothing but places in a row: 江西上饶. */
    private boolean isPlaces(LexicalScan scan, Candidate name) {
        int at = name.start();
        while (at < name.end() && ORGANISATIONS.contains(name.type()) && name.source() != Source.USER) {
            WordHit place = scan.longestAt(at, places);
            if (place == null) {
                return false;
            }
            at = place.end();
        }
        return at == name.end() && at > name.start();
    }

    /** Whether a would-be enterprise, which nothing but its looks tells, is the trade of a place: 越州五金, 越州纺织企业. */
    private boolean isTradeOfPlace(LexicalScan scan, Candidate name) {
        if (name.type() != MentionType.ENTERPRISE || !LOOKS.contains(name.source())) {
            return false;
        }
        WordHit word = scan.longestAt(name.start(), places);
        int end = name.start();
        while (word != null) {
            end = word.end();
            word = end < name.end() ? scan.longestAt(end, trades) : null;
        }
        return end == name.end() && scan.longestAt(name.start(), places).end() < end;
    }

    /** Whether a person is only called by a surname, and no shop by it in quotation marks: 老秦, 秦阿姨. */
    private static boolean isFamiliar(String text, Candidate name) {
        boolean isUnquotedFirm = name.type() == MentionType.ENTERPRISE
                && LOOKS.contains(name.source())
                && (name.start() == 0 || text.charAt(name.start() - 1) != '“');
        if (name.type() != MentionType.PERSON && !isUnquotedFirm || name.source() == Source.USER) {
            return false;
        }
        if (name.length() == 2 && FAMILIAR_STARTS.indexOf(text.charAt(name.start())) >= 0) {
            return true;
        }
        int behindSurname = name.start() + Character.charCount(text.codePointAt(name.start()));
        for (int i = 0; i < FAMILIAR_ENDS.size(); i++) {
            String end = FAMILIAR_ENDS.get(i);
            if (behindSurname + end.length() == name.end() && text.startsWith(end, behindSurname)) {
                return true;
            }
        }
        return false;
    }

    /** Whether would-be organisations are only counted: 6家专业合作社 in 126家专业合作社. */
    private static boolean isCounted(String text, Candidate name) {
        int at = name.start();
        while (at < name.end() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > name.start()
                && at < name.end()
                && COUNTERS.indexOf(text.charAt(at)) >= 0
                && ORGANISATIONS.contains(name.type())
                && name.source() != Source.USER;
    }

    /** Whether a would-be place is what a street is called after: 北海 in 北海路以东, but not 温州 in 温州路桥. */
    private boolean isStreet(LexicalScan scan, Candidate name) {
        return name.type() == MentionType.DISTRICT
                && name.source() == Source.PERCEPTRON
                && name.end() < scan.text().length()
                && scan.longestAt(name.end(), noPlaceBefore) != null
                && scan.longestAt(name.end(), shortPlaces) == null;
    }

    /** Whether a would-be organisation tells what one did: 安康设有全资子公司, 某某党支部先后入盟, 海南一家小贷公司. */
    private boolean tells(LexicalScan scan, Candidate name) {
        if (name.source() == Source.USER || !ORGANISATIONS.contains(name.type())) {
            return false;
        }
        for (int i = name.start(); i < name.end() - 1; i++) {
            WordHit word = scan.longestAt(i, telling);
            if (word != null && word.end() <= name.end()) {
                return true;
            }
        }
        return false;
    }
}
