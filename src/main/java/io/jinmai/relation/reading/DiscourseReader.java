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
import java.util.regex.Pattern;

/** Reads the sentences of an article into elements, following references to their antecedents. Thread-safe. */
public final class DiscourseReader {
    private static final Pattern NAMED_OR_COUNTED =
            Pattern.compile("叫|代表|家们?|们|(?:超过|已有|已达|达|近|约|共)?[0-9一二三四五六七八九十百千多几两]+家");
    private static final String OPENING_QUOTES = "“\"「『";
    private static final int LONGEST_INDEFINITE = 16;
    private static final Pattern INDEFINITE =
            Pattern.compile("(?:[一几多某]家|[一某]个|有家|是|系)[^，。；、：]*的$|[0-9二三四五六七八九十百千余多几两数]家$");

    /** What a phrase ends with that {@link #INDEFINITE} finds. */
    private static final String INDEFINITE_ENDS = "的家";

    /** What a phrase starts with that {@link #NAMED_OR_COUNTED} finds. */
    private static final String NAMED_OR_COUNTED_STARTS = "叫代家们超已达近约共0123456789一二三四五六七八九十百千多几两";

    private final ReferenceWords references;
    private final WordClasses phraseStarts;
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
        this.phraseStarts = vocabulary.classes("boundary-function", "boundary-verb", "reporting-verbs");
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
        private final boolean isYuan;
        private final Interview interview;
        private final Antecedents antecedents = new Antecedents(placing, possessing);
        private final FormerAndLatter ordinals = new FormerAndLatter();
        private final AmountColumn amounts = new AmountColumn();
        private final Elements elements = new Elements();

        ArticleReading(RecognizedArticle article, BiFunction<EntityType, String, Optional<String>> idOf) {
            this.article = article;
            this.idOf = idOf;
            this.isYuan = homeCurrency.isYuan(article);
            this.interview = Interview.of(article, idOf);
        }

        List<SentenceReading> read() {
            List<RecognizedSentence> sentences = article.sentences();
            Sections sections =
                    Sections.of(sentences.size(), index -> sentences.get(index).sentence());
            List<SentenceReading> readings = new ArrayList<>(sentences.size());
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
            elements.startSentence(text.length());
            addOwn(sentence, text);
            List<Element> found = elements.inOrder();
            antecedents.startSentence(
                    sentence.scan(), found, sentence.sentence().paragraph());
            addOrdinals(text, found);
            addReferences(sentence.scan(), found);
            SentenceReading reading = new SentenceReading(sentence.sentence(), sentence.scan(), elements.inOrder());
            antecedents.endSentence(sentence.scan(), reading.elements());
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
            elements.addAll(MoneyReader.read(text, original, isYuan));
            Optional<Element.Money> ofTable = amounts.read(text, original);
            if (ofTable.isPresent()) {
                elements.add(ofTable.get());
            }
            elements.addAll(DateReader.read(text, article.article().publishedOn()));
            elements.addAll(MajorityReader.read(text));
        }

        private void addOrdinals(String text, List<Element> found) {
            for (int at = text.indexOf('者'); at > 0; at = text.indexOf('者', at + 1)) {
                ordinals.at(at - 1, text, found).ifPresent(elements::add);
            }
        }

        private void addReferences(LexicalScan scan, List<Element> found) {
            for (int i = 0; i < scan.text().length(); i++) {
                Reference reference = referenceAt(scan, i, found);
                if (reference != null && !(reference.bare() && isApposition(reference, i, scan.text(), found))) {
                    Optional<String> id = antecedents.of(reference, i);
                    if (id.isPresent()) {
                        int end = i + reference.word().length();
                        elements.add(new Element.Named(i, end, reference.type(), id.get(), true));
                    }
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
        for (Reference reference : references.startingWith(mention.normal().charAt(0))) {
            int length = reference.word().length();
            if (mention.normal().startsWith(reference.word())
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

    /** A noun right before a name of its kind, quoted or not, only says what that is: 入驻企业甲公司. */
    private static boolean isApposition(Reference reference, int position, String text, List<Element> elements) {
        int noun = position + reference.word().length();
        int end = noun < text.length() && OPENING_QUOTES.indexOf(text.charAt(noun)) >= 0 ? noun + 1 : noun;
        for (Element element : elements) {
            if (element.start() == end && element instanceof Element.Named named && named.type() == reference.type()) {
                return true;
            }
        }
        return false;
    }

    /** The word of reference that stands at a position, or null. */
    private Reference referenceAt(LexicalScan scan, int position, List<Element> found) {
        List<Reference> possible = references.startingWith(scan.text().charAt(position));
        for (int i = 0; i < possible.size(); i++) {
            Reference reference = possible.get(i);
            if (reference.standsAt(scan.text(), position)
                    && (!reference.bare()
                            || startsPhrase(reference, scan, position, found)
                                    && !isIndefinite(scan.text(), reference, position))) {
                return reference;
            }
        }
        return null;
    }

    private boolean startsPhrase(Reference reference, LexicalScan scan, int position, List<Element> found) {
        return position == 0
                || !Character.isLetterOrDigit(scan.text().charAt(position - 1))
                || scan.endsBefore(position, phraseStarts)
                || reference.refersBehindDate() && dateEndsAt(position, found);
    }

    /** 2021年公司搬进新厂 tells of the company. */
    private static boolean dateEndsAt(int position, List<Element> elements) {
        for (Element element : elements) {
            if (element.end() == position && element.kind() == ElementKind.DATE) {
                return true;
            }
        }
        return false;
    }

    /** A noun that the article brings up as something new means nothing named before: 一家做耐火砖的企业, 是甲创办的企业, 甲、乙等七家银行, 村里的公司叫甲, 企业超过百家. */
    private static boolean isIndefinite(String text, Reference reference, int position) {
        return isIndefinite(text, position)
                || isNamedOrCounted(text, position + reference.word().length());
    }

    private static boolean isIndefinite(String text, int end) {
        return end > 0
                && INDEFINITE_ENDS.indexOf(text.charAt(end - 1)) >= 0
                && INDEFINITE
                        .matcher(text)
                        .region(Math.max(0, end - LONGEST_INDEFINITE), end)
                        .find();
    }

    private static boolean isNamedOrCounted(String text, int start) {
        return start < text.length()
                && NAMED_OR_COUNTED_STARTS.indexOf(text.charAt(start)) >= 0
                && NAMED_OR_COUNTED.matcher(text).region(start, text.length()).lookingAt();
    }
}
