package io.jinmai.recognition.memory;

import io.jinmai.lexicon.Remembered;
import io.jinmai.recognition.Alias;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.memory.AliasDeclarations.Declared;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The names of one article after a first look at all its sentences; a source of candidates for the second look, for one thread. */
public final class DocumentMemory {
    private static final double DECLARED = 0.95;

    /** Where the first look took a name for two kinds of thing, the article as a whole decides. */
    private static final double DISPUTED = 0.95;

    private static final double LONG_NAME = 0.88;
    private static final double SHORT_NAME = 0.74;
    private static final int LONG = 3;

    private final ArticleNames names;
    private final List<Alias> aliases;

    private DocumentMemory(ArticleNames names, List<Alias> aliases) {
        this.names = names;
        this.aliases = List.copyOf(aliases);
    }

    /** A sentence and the names the first look chose in it. */
    public record FirstLook(LexicalScan scan, ProposalList chosen) {}

    /**
     * What the article calls its names, with the short forms of full names.
     *
     * @param places with which a fuller form of a name may start
     * @param room is filled with the names; the memory is of use until it is filled with those of the next article
     */
    public static DocumentMemory of(List<FirstLook> sentences, ShortForms shortForms, WordClasses places, Room room) {
        ArticleNames names = room.names;
        Votes votes = room.votes;
        names.clear();
        votes.count(sentences, names);
        BitSet overlong = OverlongNames.among(sentences, names, votes, places);
        List<Alias> aliases = declarations(sentences);
        int named = names.size();
        for (int name = overlong.nextClearBit(0); name < named; name = overlong.nextClearBit(name + 1)) {
            String surface = names.surface(name);
            MentionType type = votes.winner(name);
            addShortForms(shortForms, type, surface, aliases);
            names.remember(name, type, votes.areDivided(name) ? DISPUTED : strength(surface));
        }
        for (int i = 0; i < aliases.size(); i++) {
            remember(aliases.get(i), names);
        }
        return new DocumentMemory(names, aliases);
    }

    private static void remember(Alias alias, ArticleNames names) {
        if (alias.surface().length() < ArticleNames.SHORTEST) {
            return;
        }
        int name = names.enter(alias.surface(), 0, alias.surface().length());
        if (alias.declared() || !names.isRemembered(name)) {
            names.remember(name, alias.type(), alias.declared() ? DECLARED : strength(alias.surface()));
        }
    }

    /** What one thread remembers one article after the other in. */
    public static final class Room {
        private final Votes votes = new Votes();
        private final ArticleNames names;

        /** @param cut keeps names that many articles share; threads may share it */
        public Room(Remembered<String> cut) {
            this.names = new ArticleNames(cut);
        }
    }

    /** What a stretch of a text of the article reads; a name of the article is not cut out of each. */
    public String surface(String text, int start, int end) {
        return end - start < ArticleNames.SHORTEST
                ? text.substring(start, end)
                : names.surface(names.enter(text, start, end));
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

    /** Proposes the names of the article wherever they stand in a sentence of it. */
    public void propose(LexicalScan scan, ProposedNames candidates) {
        names.propose(scan.text(), candidates);
    }

    private static List<Alias> declarations(List<FirstLook> sentences) {
        List<Alias> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Renamings.addIn(sentences.get(i), found);
            String text = sentences.get(i).scan().text();
            ProposalList names = sentences.get(i).chosen();
            for (int name = 0; name < names.size(); name++) {
                Optional<Declared> declared = AliasDeclarations.behind(text, names.end(name));
                if (declared.isPresent()) {
                    found.add(alias(text, names.candidate(name), declared.get()));
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
