package io.jinmai.recognition.stage;

import io.jinmai.lexicon.UserLexicon;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Proposal;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.Refusal;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Would-be names that cannot be names, however strongly they are proposed. Immutable. */
final class ImplausibleNames {
    /** Sources that judge a name by its looks and surroundings alone. */
    static final Set<Source> LOOKS = EnumSet.of(Source.GRAMMAR, Source.PERCEPTRON, Source.CONTEXT);

    /** The longest registered names of China have about fifty characters, those in Latin letters some more. */
    private static final int LONGEST = 120;

    private static final String FAMILIAR_STARTS = "老小阿";
    /** 老板娘姓魏 names nobody. */
    private static final char SURNAMED = '姓';

    private static final List<String> FAMILIAR_ENDS =
            List.of("阿姨", "大姐", "大哥", "师傅", "先生", "女士", "小姐", "大爷", "大妈", "大叔", "奶奶", "爷爷", "老师", "大娘", "婶");

    private final WordClasses ordinary;
    private final WordClasses noPlaceBefore;
    private final WordClasses shortPlaces;
    private final ImplausibleOrganisations organisations;
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
        this.noPlaceBefore = vocabulary.classes("no-place-before");
        this.shortPlaces = vocabulary.classes("district-short");
        this.organisations = new ImplausibleOrganisations(vocabulary);
        this.own = own;
    }

    /** Why a would-be name cannot be one; null where it can. */
    Refusal refusal(LexicalScan scan, Proposal name) {
        if (isNever(scan, name)) {
            return Refusal.NEVER;
        }
        if (name.source() == Source.USER) {
            return null;
        }
        if (name.length() > LONGEST) {
            return Refusal.TOO_LONG;
        }
        if (isOrdinary(scan, name)) {
            return Refusal.ORDINARY_WORD;
        }
        if (TornNames.isTorn(scan.text(), name)) {
            return Refusal.TORN;
        }
        if (isFamiliar(scan.text(), name)) {
            return Refusal.FORM_OF_ADDRESS;
        }
        return isStreet(scan, name) ? Refusal.STREET : organisations.refusal(scan, name);
    }

    /** Whether the user says that a would-be name is none, whoever proposes it. */
    private boolean isNever(LexicalScan scan, Proposal name) {
        return own.hasNever() && own.isNever(scan.text().substring(name.start(), name.end()));
    }

    /** Takes the same out of those names that stand from an index on. */
    void removeNever(LexicalScan scan, ProposalList names, int from) {
        for (int i = own.hasNever() ? names.size() - 1 : -1; i >= from; i--) {
            if (own.isNever(scan.text().substring(names.start(i), names.end(i)))) {
                names.remove(i);
            }
        }
    }

    /** Whether a would-be name as a whole is an ordinary noun or an honour: 党建联盟, 未来工厂. */
    private boolean isOrdinary(LexicalScan scan, Proposal name) {
        return name.type() != MentionType.TITLE && scan.endAt(name.start(), ordinary) == name.end();
    }

    /** Whether a person is only called by a surname, and no shop by it in quotation marks: 老秦, 秦阿姨. */
    private static boolean isFamiliar(String text, Proposal name) {
        boolean isUnquotedFirm = name.type() == MentionType.ENTERPRISE
                && LOOKS.contains(name.source())
                && (name.start() == 0 || text.charAt(name.start() - 1) != '“');
        if (name.type() != MentionType.PERSON && !isUnquotedFirm) {
            return false;
        }
        if (name.length() == 2 && FAMILIAR_STARTS.indexOf(text.charAt(name.start())) >= 0) {
            return true;
        }
        if (name.type() == MentionType.PERSON && isOnlySurnamed(text, name)) {
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

    private static boolean isOnlySurnamed(String text, Proposal name) {
        for (int i = name.start() + 1; i < name.end(); i++) {
            if (text.charAt(i) == SURNAMED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a would-be place is what a street is called after: 北海 in 北海路以东, but not 温州 in 温州路桥. */
    private boolean isStreet(LexicalScan scan, Proposal name) {
        return name.type() == MentionType.DISTRICT
                && name.source() == Source.PERCEPTRON
                && name.end() < scan.text().length()
                && scan.startsAt(name.end(), noPlaceBefore)
                && !scan.startsAt(name.end(), shortPlaces);
    }
}
