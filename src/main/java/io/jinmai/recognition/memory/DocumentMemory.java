package io.jinmai.recognition.memory;

import io.jinmai.recognition.Alias;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.memory.AliasDeclarations.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of one article after a first look at all its sentences; a source of candidates for the second look. */
public final class DocumentMemory implements CandidateSource {
    private static final double DECLARED = 0.95;

    /** Where the first look took a name for two kinds of thing, the article as a whole decides. */
    private static final double DISPUTED = 0.95;

    private static final double LONG_NAME = 0.88;
    private static final double SHORT_NAME = 0.74;
    private static final int LONG = 3;

    private final MemorisedNames names;
    private final List<Alias> aliases;

    private DocumentMemory(MemorisedNames names, List<Alias> aliases) {
        this.names = names;
        this.aliases = List.copyOf(aliases);
    }

    /**
     * A sentence and the names the first look chose in it.
     *
     * @param surfaces what each of these reads
     */
    public record FirstLook(LexicalScan scan, List<Candidate> chosen, List<String> surfaces) {

        public FirstLook(LexicalScan scan, List<Candidate> chosen) {
            this(scan, chosen, surfaces(scan.text(), chosen));
        }

        private static List<String> surfaces(String text, List<Candidate> chosen) {
            String[] surfaces = new String[chosen.size()];
            for (int i = 0; i < surfaces.length; i++) {
                surfaces[i] =
                        text.substring(chosen.get(i).start(), chosen.get(i).end());
            }
            return List.of(surfaces);
        }

        /** What a name reads, chosen or not. */
        public String surface(int start, int end) {
            for (int i = 0; i < chosen.size(); i++) {
                if (chosen.get(i).start() == start && chosen.get(i).end() == end) {
                    return surfaces.get(i);
                }
            }
            return scan.text().substring(start, end);
        }
    }

    /**
     * What the article calls its names, with the short forms of full names.
     *
     * @param places with which a fuller form of a name may start
     */
    public static DocumentMemory of(List<FirstLook> sentences, ShortForms shortForms, WordClasses places) {
        Map<String, Votes> votes = Votes.of(sentences);
        OverlongNames.among(sentences, votes, places).forEach(votes::remove);
        List<Alias> aliases = declarations(sentences);
        votes.forEach((name, tally) -> addShortForms(shortForms, tally.winner(), name, aliases));
        MemorisedNames names = new MemorisedNames(votes.size() + aliases.size());
        votes.forEach(
                (name, tally) -> names.enter(tally.winner(), name, tally.areDivided() ? DISPUTED : strength(name)));
        for (Alias alias : aliases) {
            if (alias.declared() || !names.holds(alias.surface())) {
                names.enter(alias.type(), alias.surface(), alias.declared() ? DECLARED : strength(alias.surface()));
            }
        }
        return new DocumentMemory(names, aliases);
    }

    private static double strength(String name) {
        return name.length() >= LONG ? LONG_NAME : SHORT_NAME;
    }

    private static void addShortForms(ShortForms shortForms, MentionType type, String name, List<Alias> aliases) {
        List<String> forms = shortForms.of(type, name);
        for (int i = 0; i < forms.size(); i++) {
            aliases.add(new Alias(type, forms.get(i), name, false));
        }
    }

    /** Declared aliases first, then short forms. */
    public List<Alias> aliases() {
        return aliases;
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        names.propose(scan.text(), candidates);
    }

    private static List<Alias> declarations(List<FirstLook> sentences) {
        List<Alias> found = new ArrayList<>();
        for (FirstLook sentence : sentences) {
            String text = sentence.scan().text();
            Renamings.addIn(sentence, found);
            for (int i = 0; i < sentence.chosen().size(); i++) {
                Candidate name = sentence.chosen().get(i);
                Optional<Declared> declared = AliasDeclarations.behind(text, name.end());
                if (declared.isPresent()) {
                    found.add(alias(text, name, declared.get()));
                }
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
}
