package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.EntityType;
import io.jinmai.recognition.Alias;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.stage.Recognizer;
import io.jinmai.relation.Relator;
import io.jinmai.relation.Relator.StructuredName;
import io.jinmai.relation.name.NameReader;
import io.jinmai.resolution.article.AliasLink;
import io.jinmai.resolution.article.ArticleNames;
import io.jinmai.resolution.article.ArticleResolver;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * An article of which it is known whom its names mean.
     *
     * @param composed the uses of names that hold others
     */
    private record Named(RecognizedArticle recognized, List<StructuredName> composed, ArticleNames names) {}

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
        ReadNames names = ReadNames.of(recognized, nameReader);
        return new Named(recognized, names.composed(), resolver.resolve(names.uses(), links(recognized)));
    }

    private ArticleGraph related(Named article, ExtractionObserver observer) {
        ArticleNames names = article.names();
        return new ArticleGraph(
                info(article.recognized().article()),
                names.entities(),
                relator.relate(article.recognized(), article.composed(), names::idOf, observer.relation()));
    }

    private static List<AliasLink> links(RecognizedArticle recognized) {
        List<AliasLink> links = new ArrayList<>(recognized.aliases().size());
        for (int i = 0; i < recognized.aliases().size(); i++) {
            Alias alias = recognized.aliases().get(i);
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
