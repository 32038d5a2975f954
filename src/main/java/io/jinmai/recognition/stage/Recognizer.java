package io.jinmai.recognition.stage;

import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import io.jinmai.lexicon.Simplification;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.recognition.Arbiter;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.RecognitionObserver;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import io.jinmai.recognition.SentenceDecision;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import io.jinmai.recognition.memory.DocumentMemory;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import io.jinmai.recognition.memory.ListItems;
import io.jinmai.recognition.memory.ShortForms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Recognises the names of an article in two looks: first each sentence by itself, then again with what the whole article is known to
 * name. Thread-safe and deterministic.
 */
public final class Recognizer {
    private final Simplification simplification;
    private final LexicalScanner scanner;
    private final List<CandidateSource> sources;
    private final ShortForms shortForms;
    private final ListItems listItems;
    private static final Set<MentionType> ORGANISATIONS =
            EnumSet.of(MentionType.ENTERPRISE, MentionType.INSTITUTION, MentionType.ALLIANCE);

    private final WordClasses telling;
    private final WordClasses places;
    private final Bylines bylines;
    private final UserLexicon own;
    private final WordClasses ordinary;

    /** @param own says which words are never a name, whoever proposes them */
    public Recognizer(
            Simplification simplification, LexicalScanner scanner, List<CandidateSource> sources, UserLexicon own) {
        this.own = own;
        this.simplification = simplification;
        this.scanner = scanner;
        this.sources = List.copyOf(sources);
        this.shortForms = new ShortForms(scanner);
        this.ordinary = scanner.vocabulary()
                .classes(
                        "enterprise-tags",
                        "enterprise-generic",
                        "institution-generic",
                        "alliance-generic",
                        "multi-province-regions",
                        "countries");
        this.telling = scanner.vocabulary().classes("telling-words");
        this.places =
                scanner.vocabulary().classes("district", "district-short", "district-risky", "town", "zone-endings");
        this.bylines = new Bylines(scanner.vocabulary());
        this.listItems = new ListItems(scanner.vocabulary());
    }

    public RecognizedArticle recognize(Article article) {
        return recognize(article, RecognitionObserver.NONE);
    }

    /** The same, telling an observer how each sentence was decided. */
    public RecognizedArticle recognize(Article article, RecognitionObserver observer) {
        List<List<Candidate>> ordinary = new ArrayList<>();
        List<List<Candidate>> proposals = new ArrayList<>();
        List<FirstLook> firstLooks = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            LexicalScan scan = scanner.scan(simplification.simplify(sentence.text()));
            List<Candidate> noNames = new ArrayList<>();
            List<Candidate> proposed = new ArrayList<>();
            Consumer<Candidate> sorted = name -> (isNoName(scan, name) ? noNames : proposed).add(name);
            for (CandidateSource source : sources) {
                source.propose(scan, sorted);
            }
            ordinary.add(noNames);
            proposals.add(proposed);
            firstLooks.add(new FirstLook(scan, withoutBylines(Arbiter.choose(proposed), scan)));
        }
        DocumentMemory memory = DocumentMemory.of(firstLooks, shortForms, places);
        List<RecognizedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            List<Candidate> all = proposals.get(i);
            LexicalScan scan = firstLooks.get(i).scan();
            memory.propose(scan, all::add);
            all.removeIf(name -> isNever(scan, name));
            listItems.propose(firstLooks.get(i), all::add);
            Sentence sentence = article.sentences().get(i);
            List<Candidate> chosen = Arbiter.choose(all);
            List<Candidate> kept = withoutBylines(chosen, scan);
            observer.decided(new SentenceDecision(sentence, ordinary.get(i), all, chosen, kept));
            sentences.add(recognized(sentence, scan, kept));
        }
        return new RecognizedArticle(article, sentences, memory.aliases());
    }

    private List<Candidate> withoutBylines(List<Candidate> chosen, LexicalScan scan) {
        List<Candidate> kept = new ArrayList<>(chosen);
        kept.removeIf(name -> bylines.isByline(scan, name));
        return kept;
    }

    private boolean isNoName(LexicalScan scan, Candidate name) {
        return isOrdinary(scan, name) || isNever(scan, name) || isTorn(scan.text(), name) || tells(scan, name);
    }

    private boolean isNever(LexicalScan scan, Candidate name) {
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

    /**
     * Whether a blank that sets cells and items apart stands in what would be one name. Words in Latin letters have one in their midst, and
     * names of people are spaced out with it.
     */
    private static boolean isTorn(String text, Candidate name) {
        boolean mayHoldBlank = name.type() == MentionType.PERSON || name.source() == Source.USER;
        for (int i = name.start() + 1; !mayHoldBlank && i < name.end() - 1; i++) {
            if (Character.isSpaceChar(text.charAt(i)) && !isLatin(text.charAt(i - 1)) && !isLatin(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
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

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static RecognizedSentence recognized(Sentence sentence, LexicalScan scan, List<Candidate> chosen) {
        List<Mention> mentions = new ArrayList<>();
        for (Candidate name : chosen) {
            mentions.add(new Mention(
                    name.type(),
                    name.start(),
                    name.end(),
                    sentence.text().substring(name.start(), name.end()),
                    scan.text().substring(name.start(), name.end()),
                    name.source(),
                    name.strength()));
        }
        return new RecognizedSentence(sentence, scan, mentions);
    }
}
