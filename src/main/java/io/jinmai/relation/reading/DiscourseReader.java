package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the sentences of an article into elements, following references to their antecedents. Thread-safe. */
public final class DiscourseReader {
    private final ReferenceWords references;
    private final ReferenceFinder referenceFinder;
    private final WordClasses titles;
    private final WordClasses placing;
    private final WordClasses possessing;
    private final HomeCurrency homeCurrency;

    /** @param references the words of reference; where two start at one place the longer counts */
    public DiscourseReader(Vocabulary vocabulary, List<Reference> references, HomeCurrency homeCurrency) {
        this.homeCurrency = homeCurrency;
        this.references = new ReferenceWords(references);
        this.titles = vocabulary.classes("titles-company", "titles-bank", "titles-government");
        this.placing = vocabulary.classes("placing");
        this.possessing = vocabulary.classes("possessing");
        this.referenceFinder = new ReferenceFinder(
                this.references, vocabulary.classes("boundary-function", "boundary-verb", "reporting-verbs"));
    }

    /** @param idOf the entity that a name of a type means, by its simplified form */
    public List<SentenceReading> read(
            RecognizedArticle article, BiFunction<EntityType, String, Optional<String>> idOf) {
        return new ArticleReading(article, idOf).read();
    }

    /** One article, read from its start. */
    private final class ArticleReading {
        private final RecognizedArticle article;
        private final BiFunction<EntityType, String, Optional<String>> idOf;
        private final Interview interview;
        private final List<SentenceReading> readings;
        private final Antecedents antecedents;
        private final FormerAndLatter ordinals = new FormerAndLatter();
        private final AmountColumn amounts = new AmountColumn();
        private final MoneyReader money;
        private final DateReader dates;
        private final Elements elements = new Elements();

        ArticleReading(RecognizedArticle article, BiFunction<EntityType, String, Optional<String>> idOf) {
            this.article = article;
            this.idOf = idOf;
            this.interview = Interview.of(article, idOf);
            this.money = new MoneyReader(homeCurrency.isYuan(article));
            this.dates = new DateReader(article.article().publishedOn());
            this.readings = new ArrayList<>(article.sentences().size());
            this.antecedents = new Antecedents(Signature.of(article, idOf), readings, placing, possessing);
        }

        List<SentenceReading> read() {
            List<RecognizedSentence> sentences = article.sentences();
            Sections sections =
                    Sections.of(sentences.size(), index -> sentences.get(index).sentence());
            for (int i = 0; i < sentences.size(); i++) {
                if (sections.start(i) == i) {
                    antecedents.startSection();
                }
                readings.add(read(sentences.get(i)));
            }
            return readings;
        }

        private SentenceReading read(RecognizedSentence sentence) {
            String text = sentence.scan().text();
            elements.startSentence();
            addOwn(sentence, text);
            List<Element> found = elements.inOrder();
            antecedents.startSentence(
                    sentence.scan(), found, sentence.sentence().paragraph());
            addOrdinals(text, found);
            addReferences(sentence.scan(), found);
            SentenceReading reading = new SentenceReading(sentence.sentence(), sentence.scan(), elements.inOrder());
            ordinals.endSentence(text, reading.elements());
            return reading;
        }

        /** Adds what the sentence tells by itself. */
        private void addOwn(RecognizedSentence sentence, String text) {
            String original = sentence.sentence().text();
            elements.addAll(interview.references(sentence));
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Element element = element(sentence.mentions().get(i), sentence.scan(), idOf);
                if (element != null) {
                    elements.add(element);
                }
            }
            elements.addAll(money.read(text, original));
            Optional<Element.Money> ofTable = amounts.read(text, original);
            if (ofTable.isPresent()) {
                elements.add(ofTable.get());
            }
            elements.addAll(dates.read(text));
            elements.addAll(MajorityReader.read(text));
        }

        private void addOrdinals(String text, List<Element> found) {
            for (int at = text.indexOf('者'); at > 0; at = text.indexOf('者', at + 1)) {
                ordinals.at(at - 1, text, found).ifPresent(elements::add);
            }
        }

        private void addReferences(LexicalScan scan, List<Element> found) {
            for (int i = 0; i < scan.text().length(); i++) {
                Reference reference = referenceFinder.at(scan, i, found);
                String id = reference == null ? null : antecedents.of(reference, i);
                if (id != null) {
                    int end = i + reference.word().length();
                    elements.add(new Element.Named(i, end, reference.type(), id, true));
                }
            }
        }
    }

    /** A title without the reference it may start with: 总经理 in 公司总经理. */
    private Element title(Mention mention, LexicalScan scan) {
        int cut = referenceBeforeTitle(mention, scan);
        return new Element.Title(
                mention.start() + cut, mention.end(), mention.surface().substring(cut));
    }

    /** How long the reference is that a title starts with; 0 where it starts with none. */
    private int referenceBeforeTitle(Mention mention, LexicalScan scan) {
        List<Reference> possible = references.startingWith(mention.normal().charAt(0));
        for (int i = 0; i < possible.size(); i++) {
            int length = possible.get(i).word().length();
            if (mention.normal().startsWith(possible.get(i).word())
                    && isTitle(scan, mention.start() + length, mention.end())) {
                return length;
            }
        }
        return 0;
    }

    private boolean isTitle(LexicalScan scan, int start, int end) {
        WordHit title = start < end ? scan.longestAt(start, titles) : null;
        return title != null && title.end() == end;
    }

    /** The element that a mention is; null for the name of what is no entity. */
    private Element element(Mention mention, LexicalScan scan, BiFunction<EntityType, String, Optional<String>> idOf) {
        if (mention.type() == MentionType.TITLE) {
            return title(mention, scan);
        }
        if (mention.type() == MentionType.PRODUCT) {
            return new Element.Product(mention.start(), mention.end(), mention.surface());
        }
        EntityType type = mention.type().entityType().orElseThrow();
        Optional<String> id = idOf.apply(type, mention.normal());
        return id.isEmpty() ? null : new Element.Named(mention.start(), mention.end(), type, id.get(), false);
    }
}
