package io.jinmai.recognition.grammar;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import java.util.TreeMap;

/** The names of the user's own lexicon, wherever they stand. */
public final class UserNameSource implements CandidateSource {
    private static final double CERTAIN = 0.999;

    /** Null where the user lists nothing: even an empty automaton takes megabytes. */
    private final AhoCorasickDoubleArrayTrie<MentionType> automaton;

    public UserNameSource(UserLexicon own) {
        TreeMap<String, MentionType> types = new TreeMap<>();
        own.names()
                .forEach(name -> name.surfaces()
                        .forEach(surface -> types.put(
                                surface, MentionType.valueOf(name.kind().name()))));
        this.automaton = types.isEmpty() ? null : new AhoCorasickDoubleArrayTrie<>(types);
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        if (automaton != null) {
            automaton.parseText(
                    scan.text(), (begin, end, type) -> candidates.add(type, begin, end, Source.USER, CERTAIN));
        }
    }
}
