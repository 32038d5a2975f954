package io.jinmai.recognition.stage;

import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import io.jinmai.lexicon.Remembered;
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
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.ProposedNames;
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
import java.util.function.Function;

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
    private final WordClasses places;
    private final Bylines bylines;
    private final ImplausibleNames implausible;
    private final ThreadLocal<Arbiter> arbiters = ThreadLocal.withInitial(Arbiter::new);

    /** Names as texts read them: of a few thousand each is cut out of one text only. */
    private final Remembered<String> surfaces = new Remembered<>();

    private final ThreadLocal<DocumentMemory.Room> memories =
            ThreadLocal.withInitial(() -> new DocumentMemory.Room(surfaces));
    private final ThreadLocal<ProposalLists> lists = ThreadLocal.withInitial(ProposalLists::new);

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
        List<List<Proposed>> proposed = propose(articles, observer);
        List<RecognizedArticle> recognized = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            recognized.add(decide(articles.get(i), proposed.get(i), observer));
        }
        return recognized;
    }

    private RecognizedArticle decide(Article article, List<Proposed> proposed, RecognitionObserver observer) {
        Arbiter arbiter = arbiters.get();
        List<FirstLook> looks = new ArrayList<>(proposed.size());
        for (int i = 0; i < proposed.size(); i++) {
            looks.add(look(proposed.get(i), arbiter));
        }
        DocumentMemory memory = DocumentMemory.of(looks, shortForms, places, memories.get());
        List<RecognizedSentence> sentences = new ArrayList<>(proposed.size());
        for (int i = 0; i < proposed.size(); i++) {
            sentences.add(lookAgain(proposed.get(i), looks.get(i), memory, arbiter, observer));
        }
        return new RecognizedArticle(article, sentences, memory.aliases());
    }

    /** A sentence and what the sources propose in it. */
    private final class Proposed implements ProposedNames {
        private final Sentence sentence;
        private final LexicalScan scan;
        private final ProposalList plausibles;

        /** Null where nobody asks for them. */
        private final List<Refused> refused;

        Proposed(Sentence sentence, ProposalList plausibles, List<Refused> refused) {
            this.sentence = sentence;
            this.plausibles = plausibles;
            this.refused = refused;
            this.scan = scanner.scan(simplification.simplify(sentence.text()));
        }

        @Override
        public void add(MentionType type, int start, int end, Source source, double strength) {
            plausibles.add(type, start, end, source, strength);
            int last = plausibles.size() - 1;
            Refusal reason = implausible.refusal(scan, plausibles.last());
            if (reason != null) {
                if (refused != null) {
                    refused.add(new Refused(plausibles.candidate(last), reason));
                }
                plausibles.remove(last);
            }
        }
    }

    /**
     * Each source goes through all sentences before the next one does, since a processor that goes on with the same code and the same tables
     * finds them at hand.
     */
    private List<List<Proposed>> propose(List<Article> articles, RecognitionObserver observer) {
        ProposalLists free = lists.get();
        free.startOver();
        List<List<Proposed>> byArticle = new ArrayList<>(articles.size());
        List<Proposed> sentences = new ArrayList<>();
        for (Article article : articles) {
            List<Proposed> own = new ArrayList<>(article.sentences().size());
            for (int i = 0; i < article.sentences().size(); i++) {
                List<Refused> refused = observer == RecognitionObserver.NONE ? null : new ArrayList<>();
                own.add(new Proposed(article.sentences().get(i), free.next(), refused));
            }
            byArticle.add(own);
            sentences.addAll(own);
        }
        // All of them before the model, which asks for the words between its own tables.
        sentences.forEach(sentence -> sentence.scan.cut());
        for (CandidateSource source : sources) {
            for (int i = 0; i < sentences.size(); i++) {
                source.propose(sentences.get(i).scan, sentences.get(i));
            }
        }
        for (Proposed sentence : sentences) {
            SplitWords.remove(sentence.scan, Source.GAZETTEER, sentence.plausibles, sentence.refused);
        }
        return byArticle;
    }

    private FirstLook look(Proposed names, Arbiter arbiter) {
        ProposalList chosen = arbiter.choose(names.plausibles);
        bylines.remove(names.scan, chosen);
        ProposalList kept = lists.get().next();
        kept.addAll(chosen);
        return new FirstLook(names.scan, kept);
    }

    /** Where memory has nothing to propose the sentence stays as it was decided. */
    private RecognizedSentence lookAgain(
            Proposed names, FirstLook look, DocumentMemory memory, Arbiter arbiter, RecognitionObserver observer) {
        ProposalList all = names.plausibles;
        int known = all.size();
        memory.propose(names.scan, all);
        implausible.removeNever(names.scan, all, known);
        SplitWords.remove(names.scan, Source.MEMORY, all, names.refused);
        listItems.propose(look, all);
        if (observer == RecognitionObserver.NONE && all.size() == known) {
            return recognized(names, memory, look.chosen());
        }
        ProposalList chosen = arbiter.choose(all);
        List<Candidate> withBylines = observer == RecognitionObserver.NONE ? List.of() : chosen.candidates();
        bylines.remove(names.scan, chosen);
        if (observer != RecognitionObserver.NONE) {
            observer.decided(new SentenceDecision(
                    names.sentence, names.refused, all.candidates(), withBylines, chosen.candidates()));
        }
        return recognized(names, memory, chosen);
    }

    private RecognizedSentence recognized(Proposed names, DocumentMemory memory, ProposalList chosen) {
        String text = names.sentence.text();
        boolean isPlain = text.equals(names.scan.text());
        Mention[] mentions = new Mention[chosen.size()];
        for (int i = 0; i < mentions.length; i++) {
            int start = chosen.start(i);
            int end = chosen.end(i);
            String normal = memory.surface(names.scan.text(), start, end);
            String surface = isPlain ? normal : surfaces.of(text, start, end, Function.identity());
            mentions[i] =
                    new Mention(chosen.type(i), start, end, surface, normal, chosen.source(i), chosen.strength(i));
        }
        return new RecognizedSentence(names.sentence, names.scan, List.of(mentions));
    }
}
