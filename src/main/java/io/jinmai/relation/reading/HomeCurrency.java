package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells in which money an article counts where it just says 元: in yuan, or in New Taiwan dollars, which are called so too. An article
 * counts in the latter if it says so once and never speaks of renminbi, or if the places it names are Taiwan's. Thread-safe.
 */
public final class HomeCurrency {
    private static final Pattern TAIWAN_DOLLARS = Pattern.compile("新台币|台币");
    private static final Pattern RENMINBI = Pattern.compile("人民币");
    private static final String TAIWAN = "710000";

    private final DistrictGazetteer districts;

    public HomeCurrency(DistrictGazetteer districts) {
        this.districts = districts;
    }

    boolean isYuan(RecognizedArticle article) {
        if (speaksOf(RENMINBI, article)) {
            return true;
        }
        return !speaksOf(TAIWAN_DOLLARS, article) && !isOfTaiwan(article);
    }

    private static boolean speaksOf(Pattern currency, RecognizedArticle article) {
        return article.sentences().stream()
                .anyMatch(sentence -> currency.matcher(sentence.scan().text()).find());
    }

    private boolean isOfTaiwan(RecognizedArticle article) {
        int taiwanese = 0;
        int others = 0;
        for (RecognizedSentence sentence : article.sentences()) {
            for (Mention mention : sentence.mentions()) {
                Optional<Boolean> lies = liesInTaiwan(mention);
                taiwanese += lies.isPresent() && lies.get() ? 1 : 0;
                others += lies.isPresent() && !lies.get() ? 1 : 0;
            }
        }
        return taiwanese > others;
    }

    /** Empty where the mention is no listed place, or one of several of which some are Taiwan's. */
    private Optional<Boolean> liesInTaiwan(Mention mention) {
        if (mention.type().entityType().filter(EntityType.DISTRICT::equals).isEmpty()) {
            return Optional.empty();
        }
        List<Boolean> meanings = districts.named(mention.normal()).stream()
                .map(HomeCurrency::isTaiwanese)
                .distinct()
                .toList();
        return meanings.size() == 1 ? Optional.of(meanings.get(0)) : Optional.empty();
    }

    private static boolean isTaiwanese(District district) {
        return district.code().startsWith(TAIWAN);
    }
}
