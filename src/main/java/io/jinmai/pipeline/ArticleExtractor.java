package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import io.jinmai.article.SourceText;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import io.jinmai.recognition.Alias;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import io.jinmai.recognition.stage.Recognizer;
import io.jinmai.relation.Relator;
import io.jinmai.relation.Relator.StructuredName;
import io.jinmai.relation.name.InnerName;
import io.jinmai.relation.name.NameReader;
import io.jinmai.relation.name.NameStructure;
import io.jinmai.resolution.article.AliasLink;
import io.jinmai.resolution.article.ArticleNames;
import io.jinmai.resolution.article.ArticleResolver;
import io.jinmai.resolution.article.NameUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stages of extraction in their order: recognise, take names apart, resolve within the article, relate. */
public final class ArticleExtractor implements ObservableExtractor {
    private final Recognizer recognizer;
    private final NameReader nameReader;
    private final ArticleResolver resolver;
    private final Relator relator;

    public ArticleExtractor(Recognizer recognizer, NameReader nameReader, ArticleResolver resolver, Relator relator) {
        this.recognizer = recognizer;
        this.nameReader = nameReader;
        this.resolver = resolver;
        this.relator = relator;
    }

    /** An article of which it is known whom its names mean. */
    private record Named(RecognizedArticle recognized, List<StructuredName> structured, ArticleNames names) {}

    @Override
    public ArticleGraph extract(Article article, ExtractionObserver observer) {
        return extractAll(List.of(article), observer).get(0);
    }

    @Override
    public List<ArticleGraph> extractAll(List<Article> articles) {
        return extractAll(articles, ExtractionObserver.NONE);
    }

    private List<ArticleGraph> extractAll(List<Article> articles, ExtractionObserver observer) {
        List<Named> named = new ArrayList<>(articles.size());
        for (RecognizedArticle recognized : recognizer.recognize(articles, observer.recognition())) {
            named.add(named(recognized));
        }
        List<ArticleGraph> graphs = new ArrayList<>(articles.size());
        for (Named article : named) {
            graphs.add(related(article, observer));
        }
        return graphs;
    }

    private Named named(RecognizedArticle recognized) {
        List<StructuredName> structured = structured(recognized);
        List<NameUse> uses = new ArrayList<>(2 * structured.size());
        for (StructuredName name : structured) {
            addUses(name, uses);
        }
        return new Named(recognized, structured, resolver.resolve(uses, links(recognized)));
    }

    private ArticleGraph related(Named article, ExtractionObserver observer) {
        ArticleNames names = article.names();
        return new ArticleGraph(
                info(article.recognized().article()),
                names.entities(),
                relator.relate(article.recognized(), article.structured(), names::idOf, observer.relation()));
    }

    /** The names of the article, each taken apart once as long as it is of one kind. */
    private List<StructuredName> structured(RecognizedArticle recognized) {
        Set<String> districts = districts(recognized);
        Map<String, StructuredName> known = new HashMap<>();
        List<StructuredName> structured = new ArrayList<>();
        for (RecognizedSentence sentence : recognized.sentences()) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention mention = sentence.mentions().get(i);
                EntityType type = mention.type().entityType().orElse(null);
                if (type != null) {
                    StructuredName before = known.get(mention.normal());
                    boolean isKnown = before != null && before.type() == type;
                    NameStructure structure =
                            isKnown ? before.structure() : nameReader.read(type, mention.normal(), districts);
                    StructuredName name = new StructuredName(sentence.sentence(), type, mention, structure);
                    structured.add(name);
                    if (!isKnown) {
                        known.put(mention.normal(), name);
                    }
                }
            }
        }
        return structured;
    }

    private static Set<String> districts(RecognizedArticle recognized) {
        Set<String> districts = new HashSet<>();
        for (RecognizedSentence sentence : recognized.sentences()) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention mention = sentence.mentions().get(i);
                if (mention.type() == MentionType.DISTRICT) {
                    districts.add(mention.normal());
                }
            }
        }
        return districts;
    }

    private static void addUses(StructuredName name, List<NameUse> uses) {
        Mention mention = name.mention();
        TextSpan whole = span(name.sentence(), mention.start(), mention.end(), mention.surface());
        uses.add(new NameUse(name.type(), mention.normal(), whole, false));
        List<InnerName> inner = name.structure().inner();
        for (int i = 0; i < inner.size(); i++) {
            uses.add(innerUse(name.sentence(), mention, inner.get(i)));
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

    private static List<AliasLink> links(RecognizedArticle recognized) {
        List<AliasLink> links = new ArrayList<>(recognized.aliases().size());
        for (Alias alias : recognized.aliases()) {
            EntityType type = alias.type().entityType().orElse(null);
            if (type != null) {
                links.add(new AliasLink(type, alias.surface(), alias.fullName(), alias.declared()));
            }
        }
        return links;
    }

    private static ArticleInfo info(Article article) {
        return new ArticleInfo(
                article.id(),
                article.title(),
                article.publishedOn(),
                article.source(),
                article.path(),
                article.authors(),
                article.sha256());
    }
}
