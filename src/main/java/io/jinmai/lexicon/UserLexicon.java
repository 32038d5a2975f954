package io.jinmai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a user adds to those of the program, and the words that the user says are no names. Immutable. */
public final class UserLexicon {
    /** Of a user who adds nothing. */
    public static final UserLexicon NONE = new UserLexicon(List.of(), Set.of());

    private final List<UserName> names;
    private final Map<String, UserName> bySurface = new HashMap<>();
    private final Set<String> never;

    private UserLexicon(List<UserName> names, Set<String> never) {
        this.names = List.copyOf(names);
        this.never = Set.copyOf(never);
        names.forEach(name -> name.surfaces().forEach(surface -> bySurface.put(surface, name)));
    }

    /**
     * Reads files of names; several count as one.
     *
     * @throws LexiconFileException if one breaks the format or a name stands twice; the message names file and line
     */
    public static UserLexicon read(List<OwnFile> files, Simplification simplification) {
        UserLexiconReader reader = new UserLexiconReader(simplification);
        List<UserName> names = new ArrayList<>();
        Set<String> never = new HashSet<>();
        files.forEach(file -> reader.read(file, names, never));
        return new UserLexicon(names, never);
    }

    /** Whether it lists no names, whatever it says is none. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** In the order of the files. */
    public List<UserName> names() {
        return names;
    }

    /** Those of one kind, in the order of the files. */
    public List<UserName> names(NameKind kind) {
        return names.stream().filter(name -> name.kind() == kind).toList();
    }

    /** What a name or alias of this kind, simplified and half-width, means; empty if the user does not list it. */
    public Optional<UserName> named(NameKind kind, String normal) {
        return Optional.ofNullable(bySurface.get(normal)).filter(name -> name.kind() == kind);
    }

    /** Whether the user says of any words that they are no name. */
    public boolean hasNever() {
        return !never.isEmpty();
    }

    /** Whether the user says that these words, simplified and half-width, are no name. */
    public boolean isNever(String normal) {
        return never.contains(normal);
    }
}
