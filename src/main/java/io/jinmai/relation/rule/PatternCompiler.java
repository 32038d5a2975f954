package io.jinmai.relation.rule;

import io.jinmai.lexicon.Simplification;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.rule.Atom.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles the text of a pattern. Parts are separated by spaces:
 *
 * <pre>
 * lender:Bank          an element of this kind, kept in the slot lender; Org and other groups stand for several kinds
 * borrower:Enterprise+ a list of such elements: A、B和C
 * who:Person*          a list of people, each perhaps behind a post: 甲公司经理张三、乙公司厂长李四
 * @loan-verb           a word of this class of the lexicon; role:@role-chair keeps the word
 * 向|为|@give          one of these
 * ~  ~20  ~~40         up to 12, 20 characters of the clause, up to 40 also over commas
 * ( a b | c )?         one of several sequences, or nothing
 * </pre>
 */
public final class PatternCompiler {
    private static final int DEFAULT_GAP = 12;

    /** Punctuation that a text may hold in either width. */
    static final String FULL_WIDTH = "，：；！？";

    static final String HALF_WIDTH = ",:;!?";

    private final Vocabulary vocabulary;
    private final Simplification simplification;
    private final Map<String, KindGroup> kindGroups;
    private final Map<String, List<String>> wordGroups;
    private final Map<String, OwnWords> ownWords;
    private final Literals literals;

    /**
     * @param kindGroups kinds that go by one name in the rules, such as Org
     * @param wordGroups classes of words that go by one name, such as role
     */
    public PatternCompiler(
            Vocabulary vocabulary,
            Simplification simplification,
            Map<String, KindGroup> kindGroups,
            Map<String, List<String>> wordGroups) {
        this(vocabulary, simplification, kindGroups, wordGroups, Map.of(), new Literals());
    }

    private PatternCompiler(
            Vocabulary vocabulary,
            Simplification simplification,
            Map<String, KindGroup> kindGroups,
            Map<String, List<String>> wordGroups,
            Map<String, OwnWords> ownWords,
            Literals literals) {
        this.vocabulary = vocabulary;
        this.simplification = simplification;
        this.kindGroups = Map.copyOf(kindGroups);
        this.wordGroups = Map.copyOf(wordGroups);
        this.ownWords = Map.copyOf(ownWords);
        this.literals = literals;
    }

    /** The same for a file that brings classes of words along. */
    PatternCompiler with(Map<String, OwnWords> words) {
        return new PatternCompiler(vocabulary, simplification, kindGroups, wordGroups, words, literals);
    }

    /** @throws IllegalArgumentException if the text is no pattern; the message says what is wrong */
    public Pattern compile(String source) {
        PatternTokens tokens = PatternTokens.of(source);
        Atom.Sequence sequence = sequence(tokens);
        if (tokens.hasNext()) {
            throw tokens.error("unexpected '" + tokens.next() + "'");
        }
        return new Pattern(source, sequence, literals);
    }

    private Atom.Sequence sequence(PatternTokens tokens) {
        List<Atom> atoms = new ArrayList<>();
        while (tokens.hasNext()
                && !tokens.peek().startsWith(")")
                && !tokens.peek().equals("|")) {
            String token = tokens.next();
            atoms.add(
                    token.equals("(")
                            ? choice(tokens)
                            : token.startsWith("~") ? gap(token, tokens) : single(token, tokens));
        }
        if (atoms.isEmpty()) {
            throw tokens.error("an empty part");
        }
        return new Atom.Sequence(GapBarriers.between(atoms));
    }

    private Atom choice(PatternTokens tokens) {
        List<Atom.Sequence> alternatives = new ArrayList<>(List.of(sequence(tokens)));
        while (tokens.peek().equals("|")) {
            tokens.next();
            alternatives.add(sequence(tokens));
        }
        String close = tokens.hasNext() ? tokens.next() : "";
        if (!close.startsWith(")")) {
            throw tokens.error("a '(' without ')'");
        }
        return new Atom.Choice(List.copyOf(alternatives), close.equals(")?"));
    }

    private static Atom gap(String token, PatternTokens tokens) {
        boolean crosses = token.startsWith("~~");
        String number = token.substring(crosses ? 2 : 1);
        if (!number.matches("\\d{0,3}")) {
            throw tokens.error("a gap reads ~, ~20 or ~~40, not " + token);
        }
        return new Atom.Gap(
                number.isEmpty() ? DEFAULT_GAP : Integer.parseInt(number), crosses, KindSet.NONE, WordClasses.NONE);
    }

    private Atom single(String token, PatternTokens tokens) {
        if (!token.contains("|") || token.length() == 1) {
            return atom(token, tokens);
        }
        List<Atom.Sequence> alternatives = new ArrayList<>();
        for (String part : token.split("\\|")) {
            alternatives.add(new Atom.Sequence(List.of(atom(part, tokens))));
        }
        return new Atom.Choice(alternatives, false);
    }

    private Atom atom(String token, PatternTokens tokens) {
        int colon = token.indexOf(':');
        String name = colon > 0 ? token.substring(0, colon) : null;
        String body = token.substring(colon + 1);
        if (body.startsWith("@")) {
            OwnWords own = ownWords.get(body.substring(1));
            return own == null
                    ? new Atom.Word(name, wordClasses(body.substring(1), tokens))
                    : new Atom.OwnWord(name, own);
        }
        Repetition repetition = repetition(body);
        String label = body.substring(0, body.length() - repetition.suffix().length());
        Optional<KindGroup> group = kinds(label);
        if (group.isPresent()) {
            return new Atom.Slot(
                    name, KindSet.of(group.get().kinds()), group.get().standing(), repetition);
        }
        if (name != null
                || repetition != Repetition.ONE
                || label.chars().allMatch(c -> c < 128 && Character.isLetter(c))) {
            throw tokens.error("no kind of element is called '" + label + "'");
        }
        return new Atom.Literal(halfWidth(simplification.simplify(token)));
    }

    private static Repetition repetition(String body) {
        return body.endsWith("+")
                ? Repetition.LIST
                : body.endsWith("*") ? Repetition.PEOPLE_WITH_POSTS : Repetition.ONE;
    }

    private static String halfWidth(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int index = FULL_WIDTH.indexOf(text.charAt(i));
            if (index >= 0) {
                result.setCharAt(i, HALF_WIDTH.charAt(index));
            }
        }
        return result.toString();
    }

    private WordClasses wordClasses(String className, PatternTokens tokens) {
        List<String> names = wordGroups.getOrDefault(className, List.of(className));
        for (String name : names) {
            if (!vocabulary.hasClass(name)) {
                throw tokens.error("no class of words is called '" + name + "'");
            }
        }
        return vocabulary.classes(names);
    }

    private Optional<KindGroup> kinds(String label) {
        if (kindGroups.containsKey(label)) {
            return Optional.of(kindGroups.get(label));
        }
        return ElementKind.ofLabel(label).map(kind -> KindGroup.of(Set.of(kind)));
    }
}
