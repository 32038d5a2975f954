package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.perceptron.PerceptronTagger.ScoredSpan;
import io.jinmai.recognition.perceptron.TagScheme.TaggedSpan;
import io.jinmai.recognition.perceptron.TaggedCorpus.TaggedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures the perceptron on articles that it was not trained on: the corpus is cut into blocks of articles that stand together, and
 * each block is tagged by a model trained on all others. Articles that stand together resemble each other, so that blocks say more about
 * unseen text than articles drawn at random would.
 */
public final class CrossValidation {
    private final Map<MentionType, Tally> byType = new EnumMap<>(MentionType.class);
    private final List<MarginBand> bands = new ArrayList<>(MarginBand.all());

    private CrossValidation() {
        for (MentionType type : MentionType.values()) {
            byType.put(type, Tally.NONE);
        }
    }

    /** Hears how far the training of the blocks' models is; both numbers count from 1. */
    @FunctionalInterface
    public interface Progress {
        void roundEnded(int fold, int round);
    }

    /**
     * Trains and tags.
     *
     * @param folds how many blocks, at least 2 and at most as many as the corpus has articles
     */
    public static CrossValidation run(PerceptronTrainer trainer, TaggedCorpus corpus, int folds, Progress progress) {
        List<List<TaggedText>> articles = corpus.articles();
        if (folds < 2 || folds > articles.size()) {
            throw new IllegalArgumentException("from 2 to " + articles.size() + " folds, not " + folds);
        }
        CrossValidation result = new CrossValidation();
        for (int fold = 0; fold < folds; fold++) {
            int number = fold + 1;
            int from = articles.size() * fold / folds;
            int to = articles.size() * number / folds;
            List<TaggedText> training = new ArrayList<>();
            articles.subList(0, from).forEach(training::addAll);
            articles.subList(to, articles.size()).forEach(training::addAll);
            PerceptronModel model = trainer.train(training, round -> progress.roundEnded(number, round));
            PerceptronTagger tagger = new PerceptronTagger(model);
            articles.subList(from, to)
                    .forEach(article -> article.forEach(text -> result.count(text, tagger.tag(trainer.scan(text)))));
        }
        return result;
    }

    private void count(TaggedText text, List<ScoredSpan> found) {
        Set<TaggedSpan> gold = new HashSet<>(text.spans());
        gold.forEach(span -> byType.merge(span.type(), Tally.MISSED, Tally::plus));
        for (ScoredSpan scored : found) {
            boolean right = gold.contains(scored.span());
            byType.merge(scored.span().type(), right ? Tally.RIGHT : Tally.WRONG, Tally::plus);
            bands.replaceAll(band -> band.with(scored.margin(), right));
        }
    }

    /** What was found of each type; a name counts as right only with both ends and the type right. */
    public Map<MentionType, Tally> byType() {
        return Map.copyOf(byType);
    }

    /** All types together. */
    public Tally total() {
        return byType.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** How often names of a margin are right, from the smallest margins on. */
    public List<MarginBand> bands() {
        return List.copyOf(bands);
    }

    /**
     * Counts of names.
     *
     * @param gold how many the corpus has
     * @param found how many were found
     * @param right how many of these the corpus has
     */
    public record Tally(int gold, int found, int right) {
        static final Tally NONE = new Tally(0, 0, 0);
        static final Tally MISSED = new Tally(1, 0, 0);
        static final Tally WRONG = new Tally(0, 1, 0);
        static final Tally RIGHT = new Tally(0, 1, 1);

        Tally plus(Tally other) {
            return new Tally(gold + other.gold, found + other.found, right + other.right);
        }

        /** Of what was found the part that is right; 0 where nothing was found. */
        public double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        /** Of what there is the part that was found; 0 where there is nothing. */
        public double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        /** The harmonic mean of both. */
        public double f1() {
            return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
        }
    }
}
