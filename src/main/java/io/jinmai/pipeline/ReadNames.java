package io.jinmai.pipeline;

import io.jinmai.article.Sentence;
import io.jinmai.article.SourceText;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import io.jinmai.relation.Relator.StructuredName;
import io.jinmai.relation.name.InnerName;
import io.jinmai.relation.name.NameReader;
import io.jinmai.relation.name.NameStructure;
import io.jinmai.relation.name.NamedPlaces;
import io.jinmai.resolution.article.NameUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of an article, taken apart. For one thread while it is filled. */
final class ReadNames {
    private final List<NameUse> uses;
    private final List<StructuredName> composed = new ArrayList<>();

    private ReadNames(int mentions) {
        this.uses = new ArrayList<>(mentions + mentions / 2);
    }

    static ReadNames of(RecognizedArticle article, NameReader reader) {
        int mentions = 0;
        for (int i = 0; i < article.sentences().size(); i++) {
            mentions += article.sentences().get(i).mentions().size();
        }
        ReadNames names = new ReadNames(mentions);
        NamedPlaces places = places(article);
        for (int i = 0; i < article.sentences().size(); i++) {
            names.add(article.sentences().get(i), places, reader);
        }
        return names;
    }

    /** The places that the article names by themselves. */
    private static NamedPlaces places(RecognizedArticle article) {
        Set<String> places = Set.of();
        for (int i = 0; i < article.sentences().size(); i++) {
            List<Mention> mentions = article.sentences().get(i).mentions();
            for (int j = 0; j < mentions.size(); j++) {
                if (mentions.get(j).type() == MentionType.DISTRICT) {
                    places = places.isEmpty() ? new HashSet<>() : places;
                    places.add(mentions.get(j).normal());
                }
            }
        }
        return NamedPlaces.of(places);
    }

    private void add(RecognizedSentence sentence, NamedPlaces places, NameReader reader) {
        for (int i = 0; i < sentence.mentions().size(); i++) {
            Mention mention = sentence.mentions().get(i);
            EntityType type = mention.type().entityType().orElse(null);
            if (type != null) {
                add(sentence.sentence(), type, mention, reader.read(type, mention.normal(), places));
            }
        }
    }

    private void add(Sentence sentence, EntityType type, Mention mention, NameStructure structure) {
        TextSpan whole = span(sentence, mention.start(), mention.end(), mention.surface());
        uses.add(new NameUse(type, mention.normal(), whole, false));
        List<InnerName> inner = structure.inner();
        for (int i = 0; i < inner.size(); i++) {
            uses.add(innerUse(sentence, mention, inner.get(i)));
        }
        if (!inner.isEmpty()) {
            composed.add(new StructuredName(sentence, type, mention, structure));
        }
    }

    private static NameUse innerUse(Sentence sentence, Mention mention, InnerName inner) {
        boolean isPlain = mention.surface().equals(mention.normal());
        String surface = isPlain ? inner.text() : mention.surface().substring(inner.start(), inner.end());
        TextSpan span = span(sentence, mention.start() + inner.start(), mention.start() + inner.end(), surface);
        return new NameUse(inner.type(), inner.text(), span, true);
    }

    private static TextSpan span(Sentence sentence, int start, int end, String surface) {
        SourceText content = sentence.content();
        return new TextSpan(content.inputStart(start), content.inputEnd(end), surface);
    }

    /** Every use of a name, those inside other names behind these. */
    List<NameUse> uses() {
        return uses;
    }

    /** The uses of names that hold others. */
    List<StructuredName> composed() {
        return composed;
    }
}
