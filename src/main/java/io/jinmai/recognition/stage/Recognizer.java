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
import io.jinmai.recognition.RecognitionObserver;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import io.jinmai.recognition.Refusal;
import io.jinmai.recognition.Refused;
import io.jinmai.recognition.SentenceDecision;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.memory.DocumentMemory;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import io.jinmai.recognition.memory.ListItems;
import io.jinmai.recognition.memory.ShortForms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Recognises the names of an article in two looks: first each sentence by itself, then again with what the whole article is known to
 * name. Thread-safe and deterministic.
 */
public final class Recognizer {
    /** Most sentences have fewer proposals than a name for so many characters. */
    private static final int CHARACTERS_A_PROPOSAL = 3;

    private final Simplification simplification;
    private final LexicalScanner scanner;
    private final List<CandidateSource> sources;
    private final ShortForms shortForms;
    private final ListItems listItems;
    private final WordClasses places;
    private final Bylines bylines;
    private final ImplausibleNames implausible;
    private final ThreadLocal<Arbiter> arbiters = ThreadLocal.withInitial(Arbiter::new);

    /** @param own says which words are never a name, whoever proposes them */
    public Recognizer(
            Simplification simplification, LexicalScanner scanner, List<CandidateSource> sources, UserLexicon own) {
        this.simplification = simplification;
        this.scanner = scanner;
        this.sources = List.copyOf(sources);
        this.shortForms = new ShortForms(scanner);
        this.places =
                scanner.vocabulary().classes("district", "district-short", "district-risky", "town", "zone-endings");
        this.implausible = new ImplausibleNames(scanner.vocabulary(), own);
        this.bylines = new Bylines(scanner.vocabulary());
        this.listItems = new ListItems(scanner.vocabulary());
    }

    /**
     * Recognises the names of each article by itself; of many together sooner than one by one.
     *
     * @param observer is told how each sentence was decided
     * @return in the order of the articles
     */
    public List<RecognizedArticle> recognize(List<Article> articles, RecognitionObserver observer) {
        List<List<Proposed>> proposed = propose(articles);
        List<RecognizedArticle> recognized = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            recognized.add(decide(articles.get(i), proposed.get(i), observer));
        }
        return recognized;
    }

    private RecognizedArticle decide(Article article, List<Proposed> proposed, RecognitionObserver observer) {
        Arbiter arbiter = arbiters.get();
        List<FirstLook> looks = new ArrayList<>(proposed.size());
        for (Proposed names : proposed) {
            looks.add(new FirstLook(names.scan, withoutBylines(arbiter.choose(names.plausibles), names.scan)));
        }
        DocumentMemory memory = DocumentMemory.of(looks, shortForms, places);
        List<RecognizedSentence> sentences = new ArrayList<>(proposed.size());
        for (int i = 0; i < proposed.size(); i++) {
            sentences.add(lookAgain(proposed.get(i), looks.get(i), memory, arbiter, observer));
        }
        return new RecognizedArticle(article, sentences, memory.aliases());
    }

    /** A sentence and what the sources propose in it. */
    private final class Proposed implements Consumer<Candidate> {
        private final Sentence sentence;
        private final LexicalScan scan;
        private final List<Refused> refused = new ArrayList<>();
        private final List<Candidate> plausibles;

        Proposed(Sentence sentence) {
            this.sentence = sentence;
            this.plausibles = new ArrayList<>(sentence.text().length() / CHARACTERS_A_PROPOSAL);
            this.scan = scanner.scan(simplification.simplify(sentence.text()));
        }

        @Override
        public void accept(Candidate name) {
            Refusal reason = implausible.refusal(scan, name);
            if (reason == null) {
                plausibles.add(name);
            } else {
                refused.add(new Refused(name, reason));
            }
        }
    }

    /**
     * Each source goes through all sentences before the next one does, since a processor that goes on with the same code and the same tables
     * finds them at hand.
     */
    private List<List<Proposed>> propose(List<Article> articles) {
        List<List<Proposed>> byArticle = new ArrayList<>(articles.size());
        List<Proposed> sentences = new ArrayList<>();
        for (Article article : articles) {
            List<Proposed> own = new ArrayList<>(article.sentences().size());
            article.sentences().forEach(sentence -> own.add(new Proposed(sentence)));
            byArticle.add(own);
            sentences.addAll(own);
        }
        // All of them before the model, which asks for the words between its own tables.
        sentences.forEach(sentence -> sentence.scan.cut());
        for (CandidateSource source : sources) {
            for (Proposed sentence : sentences) {
                source.propose(sentence.scan, sentence);
            }
        }
        for (Proposed sentence : sentences) {
            SplitWords.remove(sentence.scan, Source.GAZETTEER, sentence.plausibles, sentence.refused);
        }
        return byArticle;
    }

    /** Where memory has nothing to propose the sentence stays as it was decided. */
    private RecognizedSentence lookAgain(
            Proposed names, FirstLook look, DocumentMemory memory, Arbiter arbiter, RecognitionObserver observer) {
        List<Candidate> all = names.plausibles;
        int before = all.size();
        memory.propose(names.scan, name -> addNew(names, name));
        SplitWords.remove(names.scan, Source.MEMORY, all, names.refused);
        listItems.propose(look, all::add);
        if (observer == RecognitionObserver.NONE && all.size() == before) {
            return recognized(names, look, look.chosen());
        }
        List<Candidate> chosen = arbiter.choose(all);
        List<Candidate> kept = withoutBylines(chosen, names.scan);
        if (observer != RecognitionObserver.NONE) {
            observer.decided(new SentenceDecision(names.sentence, names.refused, all, chosen, kept));
        }
        return recognized(names, look, kept);
    }

    private void addNew(Proposed names, Candidate name) {
        if (!implausible.isNever(names.scan, name)) {
            names.plausibles.add(name);
        }
    }

    private List<Candidate> withoutBylines(List<Candidate> chosen, LexicalScan scan) {
        for (int i = 0; i < chosen.size(); i++) {
            if (bylines.isByline(scan, chosen.get(i))) {
                List<Candidate> kept = new ArrayList<>(chosen);
                kept.removeIf(other -> bylines.isByline(scan, other));
                return kept;
            }
        }
        return chosen;
    }

    private static RecognizedSentence recognized(Proposed names, FirstLook look, List<Candidate> chosen) {
        String text = names.sentence.text();
        boolean isPlain = text.equals(names.scan.text());
        Mention[] mentions = new Mention[chosen.size()];
        for (int i = 0; i < mentions.length; i++) {
            Candidate name = chosen.get(i);
            String normal = look.surface(name);
            String surface = isPlain ? normal : text.substring(name.start(), name.end());
            mentions[i] =
                    new Mention(name.type(), name.start(), name.end(), surface, normal, name.source(), name.strength());
        }
        return new RecognizedSentence(names.sentence, names.scan, List.of(mentions));
    }
}
