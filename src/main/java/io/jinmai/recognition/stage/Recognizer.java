package io.jinmai.recognition.stage;

import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import io.jinmai.lexicon.Simplification;
import io.jinmai.recognition.Arbiter;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import io.jinmai.recognition.memory.DocumentMemory;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import io.jinmai.recognition.memory.ListItems;
import io.jinmai.recognition.memory.ShortForms;
import java.util.ArrayList;
import java.util.List;

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
    private final Bylines bylines;
    private final WordClasses ordinary;

    public Recognizer(Simplification simplification, LexicalScanner scanner, List<CandidateSource> sources) {
        this.simplification = simplification;
        this.scanner = scanner;
        this.sources = List.copyOf(sources);
        this.shortForms = new ShortForms(scanner);
        this.ordinary = scanner.vocabulary()
                .classes("enterprise-tags", "enterprise-generic", "institution-generic", "alliance-generic");
        this.bylines = new Bylines(scanner.vocabulary());
        this.listItems = new ListItems(scanner.vocabulary());
    }

    public RecognizedArticle recognize(Article article) {
        List<List<Candidate>> proposals = new ArrayList<>();
        List<FirstLook> firstLooks = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            LexicalScan scan = scanner.scan(simplification.simplify(sentence.text()));
            List<Candidate> proposed = new ArrayList<>();
            sources.forEach(source -> source.propose(scan, proposed::add));
            proposed.removeIf(name -> isOrdinary(scan, name));
            proposals.add(proposed);
            List<Candidate> chosen = Arbiter.choose(proposed).stream()
                    .filter(name -> !bylines.isByline(scan, name))
                    .toList();
            firstLooks.add(new FirstLook(scan, chosen));
        }
        DocumentMemory memory = DocumentMemory.of(firstLooks, shortForms);
        List<RecognizedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            List<Candidate> all = proposals.get(i);
            LexicalScan scan = firstLooks.get(i).scan();
            memory.propose(scan, all::add);
            // listItems.propose(firstLooks.get(i), all::add);
            List<Candidate> chosen = Arbiter.choose(all).stream()
                    .filter(name -> !bylines.isByline(scan, name))
                    .toList();
            sentences.add(recognized(article.sentences().get(i), scan, chosen));
        }
        return new RecognizedArticle(article, sentences, memory.aliases());
    }

    /** Whether a would-be name as a whole is an ordinary noun or an honour: 党建联盟, 未来工厂. */
    private boolean isOrdinary(LexicalScan scan, Candidate name) {
        WordHit word = scan.longestAt(name.start(), ordinary);
        return word != null && word.end() == name.end() && name.type() != MentionType.TITLE;
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
