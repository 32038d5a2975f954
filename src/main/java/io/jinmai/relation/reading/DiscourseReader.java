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
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the sentences of an article into elements, following references to their antecedents. Thread-safe. */
public final class DiscourseReader {
    private static final Pattern NAMED_OR_COUNTED =
            Pattern.compile("叫|代表|家们?|们|(?:超过|已有|已达|达|近|约|共)?[0-9一二三四五六七八九十百千多几两]+家");
    private static final String OPENING_QUOTES = "“\"「『";
    private static final int LONGEST_INDEFINITE = 16;
    private static final Pattern INDEFINITE =
            Pattern.compile("(?:[一几多某]家|[一某]个|有家)[^，。；、：]*的$|[0-9二三四五六七八九十百千余多几两数]家$");

    /** What a phrase ends with that {@link #INDEFINITE} finds. */
    private static final String INDEFINITE_ENDS = "的家";

    /** What a phrase starts with that {@link #NAMED_OR_COUNTED} finds. */
    private static final String NAMED_OR_COUNTED_STARTS = "叫代家们超已达近约共0123456789一二三四五六七八九十百千多几两";

    private final Map<Character, List<Reference>> byFirst;
    private final BitSet firsts = new BitSet();
    private final WordClasses phraseStarts;
    private final WordClasses titles;
    private final WordClasses placing;
    private final WordClasses possessing;
    private final HomeCurrency homeCurrency;

    /** @param references the words of reference; where two start at one place the longer counts */
    public DiscourseReader(Vocabulary vocabulary, List<Reference> references, HomeCurrency homeCurrency) {
        this.homeCurrency = homeCurrency;
        this.byFirst = references.stream()
                .sorted(Comparator.comparingInt(
                                (Reference reference) -> reference.word().length())
                        .reversed())
                .collect(Collectors.groupingBy(reference -> reference.word().charAt(0)));
        this.byFirst.keySet().forEach(firsts::set);
        this.titles = vocabulary.classes("titles-company", "titles-bank", "titles-government");
        this.placing = vocabulary.classes("placing");
        this.possessing = vocabulary.classes("possessing");
        this.phraseStarts = vocabulary.classes("boundary-function", "boundary-verb", "reporting-verbs");
    }

    /** @param idOf the entity that a name of a type means, by its simplified form */
    public List<SentenceReading> read(
            RecognizedArticle article, BiFunction<EntityType, String, Optional<String>> idOf) {
        Antecedents antecedents = new Antecedents(placing, possessing);
        FormerAndLatter ordinals = new FormerAndLatter();
        AmountColumn amounts = new AmountColumn();
        boolean isYuan = homeCurrency.isYuan(article);
        Interview interview = Interview.of(article, idOf);
        List<SentenceReading> readings = new ArrayList<>();
        Sections sections = Sections.of(
                article.sentences().stream().map(RecognizedSentence::sentence).toList());
        for (RecognizedSentence sentence : article.sentences()) {
            if (sections.start(readings.size()) == readings.size()) {
                antecedents.startSection();
            }
            readings.add(read(sentence, article, isYuan, idOf, interview, antecedents, ordinals, amounts));
        }
        return readings;
    }

    private SentenceReading read(
            RecognizedSentence sentence,
            RecognizedArticle article,
            boolean isYuan,
            BiFunction<EntityType, String, Optional<String>> idOf,
            Interview interview,
            Antecedents antecedents,
            FormerAndLatter ordinals,
            AmountColumn amounts) {
        String text = sentence.scan().text();
        boolean[] taken = new boolean[text.length() + 1];
        List<Element> elements = new ArrayList<>();
        interview.references(sentence).forEach(reference -> add(reference, elements, taken));
        for (Mention mention : sentence.mentions()) {
            element(mention, sentence.scan(), idOf).ifPresent(element -> add(element, elements, taken));
        }
        MoneyReader.read(text, sentence.sentence().text(), isYuan).forEach(money -> add(money, elements, taken));
        amounts.read(text, sentence.sentence().text()).ifPresent(money -> add(money, elements, taken));
        DateReader.read(text, article.article().publishedOn()).forEach(date -> add(date, elements, taken));
        elements.sort(Comparator.comparingInt(Element::start));
        antecedents.startSentence(sentence.scan(), elements, sentence.sentence().paragraph());
        addOrdinals(text, ordinals, elements, taken);
        addReferences(sentence.scan(), antecedents, elements, taken);
        elements.sort(Comparator.comparingInt(Element::start));
        antecedents.endSentence(sentence.scan(), elements);
        ordinals.endSentence(text, elements);
        return new SentenceReading(sentence.sentence(), sentence.scan(), elements);
    }

    /** A title without the reference it may start with: 总经理 in 公司总经理. */
    private Element title(Mention mention, LexicalScan scan) {
        int cut = referenceBeforeTitle(mention, scan);
        return new Element.Title(
                mention.start() + cut, mention.end(), mention.surface().substring(cut));
    }

    /** How long the reference is that a title starts with; 0 where it starts with none. */
    private int referenceBeforeTitle(Mention mention, LexicalScan scan) {
        for (Reference reference : byFirst.getOrDefault(mention.normal().charAt(0), List.of())) {
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

    private Optional<Element> element(
            Mention mention, LexicalScan scan, BiFunction<EntityType, String, Optional<String>> idOf) {
        if (mention.type() == MentionType.TITLE) {
            return Optional.of(title(mention, scan));
        }
        if (mention.type() == MentionType.PRODUCT) {
            return Optional.of(new Element.Product(mention.start(), mention.end(), mention.surface()));
        }
        EntityType type = mention.type().entityType().orElseThrow();
        return idOf.apply(type, mention.normal())
                .map(id -> new Element.Named(mention.start(), mention.end(), type, id, false));
    }

    private static void add(Element element, List<Element> elements, boolean[] taken) {
        for (int i = element.start(); i < element.end(); i++) {
            if (taken[i]) {
                return;
            }
        }
        for (int i = element.start(); i < element.end(); i++) {
            taken[i] = true;
        }
        elements.add(element);
    }

    private void addReferences(LexicalScan scan, Antecedents antecedents, List<Element> elements, boolean[] taken) {
        for (int i = 0; i < scan.text().length(); i++) {
            Reference reference = firsts.get(scan.text().charAt(i)) ? referenceAt(scan, i) : null;
            if (reference == null || reference.bare() && isApposition(reference, i, scan.text(), elements)) {
                continue;
            }
            int start = i;
            antecedents
                    .of(reference, start)
                    .ifPresent(id -> add(
                            new Element.Named(start, start + reference.word().length(), reference.type(), id, true),
                            elements,
                            taken));
        }
    }

    private static void addOrdinals(String text, FormerAndLatter ordinals, List<Element> elements, boolean[] taken) {
        for (int at = text.indexOf('者'); at > 0; at = text.indexOf('者', at + 1)) {
            ordinals.at(at - 1, text, elements).ifPresent(element -> add(element, elements, taken));
        }
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

    private Reference referenceAt(LexicalScan scan, int position) {
        for (Reference reference : byFirst.get(scan.text().charAt(position))) {
            if (reference.standsAt(scan.text(), position)
                    && (!reference.bare()
                            || startsPhrase(scan, position) && !isIndefinite(scan.text(), reference, position))) {
                return reference;
            }
        }
        return null;
    }

    private boolean startsPhrase(LexicalScan scan, int position) {
        return position == 0
                || !Character.isLetterOrDigit(scan.text().charAt(position - 1))
                || scan.longestBefore(position, phraseStarts) != null;
    }

    /** A noun that the article brings up as something new means nothing named before: 一家做耐火砖的企业, 甲、乙等七家银行, 村里的公司叫甲, 企业超过百家. */
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
