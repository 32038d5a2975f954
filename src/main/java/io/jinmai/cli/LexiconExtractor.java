package io.jinmai.cli;

import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.NamedForm;
import io.jinmai.pipeline.Extractor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** INTERIM: stands in for the real extractor until its branch is merged. Never to be released. */
final class LexiconExtractor implements Extractor {
    private final List<String> districts;
    private final List<String> banks;

    LexiconExtractor(DistrictGazetteer districts, BankLexicon banks) {
        this.districts = districts.countyAndAboveForms().stream()
                .filter(NamedForm::isFullForm)
                .map(NamedForm::surface)
                .distinct()
                .toList();
        this.banks = banks.headForms().stream()
                .map(form -> form.surface())
                .distinct()
                .toList();
    }

    @Override
    public ArticleGraph extract(Article article) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            String bank = find(sentence, banks, EntityType.BANK, entities);
            String district = find(sentence, districts, EntityType.DISTRICT, entities);
            if (bank != null && district != null) {
                facts.add(new Fact(
                        RelationType.LOCATED_IN,
                        bank,
                        district,
                        FactTerms.NONE,
                        List.of(new TextSpan(sentence.inputStart(), sentence.inputEnd(), sentence.text())),
                        0.5,
                        FactStatus.STATED,
                        false,
                        "interim"));
            }
        }
        return new ArticleGraph(
                new ArticleInfo(
                        article.id(),
                        article.title(),
                        article.publishedOn(),
                        article.source(),
                        article.path(),
                        article.authors(),
                        article.sha256()),
                List.copyOf(entities.values()),
                facts);
    }

    private static String find(Sentence sentence, List<String> names, EntityType type, Map<String, Entity> entities) {
        for (String name : names) {
            int at = sentence.text().indexOf(name);
            if (at >= 0) {
                TextSpan span = new TextSpan(
                        sentence.content().inputStart(at), sentence.content().inputEnd(at + name.length()), name);
                entities.putIfAbsent(name, new Entity(name, type, name, List.of(), List.of(span), Map.of()));
                return name;
            }
        }
        return null;
    }
}
