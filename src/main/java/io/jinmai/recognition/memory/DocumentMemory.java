package io.jinmai.recognition.memory;

import io.jinmai.recognition.Alias;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.memory.AliasDeclarations.Declared;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The names of one article after a first look at all its sentences; a source of candidates for the second look. */
public final class DocumentMemory implements CandidateSource {
    private static final double DECLARED = 0.95;

    /** Where the first look took a name for two kinds of thing, the article as a whole decides. */
    private static final double DISPUTED = 0.95;

    private static final double LONG_NAME = 0.88;
    private static final double SHORT_NAME = 0.74;
    private static final int LONG = 3;
    private static final int FIRSTS = 1 << 10;

    private final Map<String, Remembered> names;
    /** By their first character, of which one bit stands for several: most characters of a text start no name. */
    private final BitSet firsts = new BitSet(FIRSTS);

    /** By their first two characters how long the names are: many companies start with one place, but few lengths are in use. */
    private final Map<Integer, BitSet> lengths = new HashMap<>();

    private final List<Alias> aliases;

    private DocumentMemory(Map<String, Remembered> names, List<Alias> aliases) {
        this.names = names;
        this.aliases = List.copyOf(aliases);
        for (String name : names.keySet()) {
            firsts.set(name.charAt(0) % FIRSTS);
            lengths.computeIfAbsent(key(name, 0), key -> new BitSet()).set(name.length());
        }
    }

    private record Remembered(MentionType type, String surface, double strength) {}

    /** A sentence and the names the first look chose in it. */
    public record FirstLook(LexicalScan scan, List<Candidate> chosen) {}

    /**
     * What the article calls its names, with the short forms of full names.
     *
     * @param places with which a fuller form of a name may start
     */
    public static DocumentMemory of(List<FirstLook> sentences, ShortForms shortForms, WordClasses places) {
        Map<String, Votes> votes = votes(sentences);
        votes.keySet().removeAll(OverlongNames.among(sentences, places));
        List<Alias> aliases = new ArrayList<>(declarations(sentences));
        Map<String, Remembered> names = new LinkedHashMap<>();
        votes.forEach((surface, tally) -> {
            MentionType type = tally.winner();
            double strength = surface.length() >= LONG ? LONG_NAME : SHORT_NAME;
            names.put(surface, new Remembered(type, surface, tally.areDivided() ? DISPUTED : strength));
            for (String form : shortForms.of(type, surface)) {
                aliases.add(new Alias(type, form, surface, false));
            }
        });
        for (Alias alias : aliases) {
            Remembered known = names.get(alias.surface());
            double strength = alias.declared() ? DECLARED : alias.surface().length() >= LONG ? LONG_NAME : SHORT_NAME;
            if (known == null || alias.declared()) {
                names.put(alias.surface(), new Remembered(alias.type(), alias.surface(), strength));
            }
        }
        return new DocumentMemory(names, aliases);
    }

    /** Declared aliases first, then short forms. */
    public List<Alias> aliases() {
        return aliases;
    }

    @Override
    public void propose(LexicalScan scan, Consumer<Candidate> candidates) {
        String text = scan.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (!firsts.get(text.charAt(i) % FIRSTS)) {
                continue;
            }
            BitSet possible = lengths.get(key(text, i));
            if (possible != null) {
                proposeAt(text, i, possible, candidates);
            }
        }
    }

    private void proposeAt(String text, int start, BitSet possible, Consumer<Candidate> candidates) {
        for (int length = possible.nextSetBit(0); length > 0; length = possible.nextSetBit(length + 1)) {
            int end = start + length;
            Remembered name = end > text.length() ? null : names.get(text.substring(start, end));
            if (name != null) {
                candidates.accept(new Candidate(name.type(), start, end, Source.MEMORY, name.strength()));
            }
        }
    }

    private static Map<String, Votes> votes(List<FirstLook> sentences) {
        Map<String, Votes> votes = new LinkedHashMap<>();
        for (FirstLook sentence : sentences) {
            for (Candidate name : sentence.chosen()) {
                String surface = sentence.scan().text().substring(name.start(), name.end());
                if (name.type().entityType().isPresent() && surface.length() >= 2) {
                    votes.computeIfAbsent(surface, key -> new Votes()).add(name.type(), name.strength());
                }
            }
        }
        return votes;
    }

    private static List<Alias> declarations(List<FirstLook> sentences) {
        List<Alias> found = new ArrayList<>();
        for (FirstLook sentence : sentences) {
            String text = sentence.scan().text();
            found.addAll(Renamings.in(sentence));
            for (Candidate name : sentence.chosen()) {
                AliasDeclarations.behind(text, name.end())
                        .ifPresent(declared -> found.add(alias(text, name, declared)));
            }
        }
        return found;
    }

    private static Alias alias(String text, Candidate name, Declared declared) {
        return new Alias(
                name.type(),
                text.substring(declared.start(), declared.end()),
                text.substring(name.start(), name.end()),
                true);
    }

    private static int key(String text, int position) {
        return text.charAt(position) << 16 | text.charAt(position + 1);
    }
}
