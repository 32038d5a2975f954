package io.jinmai.relation.reading;

import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictLevel;
import io.jinmai.lexicon.Remembered;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.RecognizedArticle;
import java.util.List;
import java.util.Optional;

/**
 * Tells in which money an article counts where it just says 元: in yuan, or in New Taiwan dollars, which are called so too. An article
 * counts in the latter if it says so once and never speaks of renminbi, or if the places it names are Taiwan's. Thread-safe.
 */
public final class HomeCurrency {
    private static final String TAIWAN_DOLLARS = "台币";
    private static final String RENMINBI = "人民币";
    private static final String TAIWAN = "710000";

    private final DistrictGazetteer districts;
    private final Remembered<Optional<Boolean>> inTaiwan = new Remembered<>();

    public HomeCurrency(DistrictGazetteer districts) {
        this.districts = districts;
    }

    boolean isYuan(RecognizedArticle article) {
        if (speaksOf(RENMINBI, article)) {
            return true;
        }
        return !speaksOf(TAIWAN_DOLLARS, article) && !isOfTaiwan(article);
    }

    private static boolean speaksOf(String currency, RecognizedArticle article) {
        for (int i = 0; i < article.sentences().size(); i++) {
            if (article.sentences().get(i).scan().text().contains(currency)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfTaiwan(RecognizedArticle article) {
        int taiwanese = 0;
        int others = 0;
        for (int i = 0; i < article.sentences().size(); i++) {
            List<Mention> mentions = article.sentences().get(i).mentions();
            for (int j = 0; j < mentions.size(); j++) {
                Mention mention = mentions.get(j);
                if (mention.type() == MentionType.DISTRICT) {
                    Optional<Boolean> lies = inTaiwan.of(mention.normal(), this::liesInTaiwan);
                    taiwanese += lies.isPresent() && lies.get() ? 1 : 0;
                    others += lies.isPresent() && !lies.get() ? 1 : 0;
                }
            }
        }
        return taiwanese > others;
    }

    /** Empty where the name is no listed place's, or may be one of Taiwan as well as another. */
    private Optional<Boolean> liesInTaiwan(String name) {
        boolean one = false;
        boolean other = false;
        for (District meaning : likeliest(districts.named(name))) {
            one |= isTaiwanese(meaning);
            other |= !isTaiwanese(meaning);
        }
        return one == other ? Optional.empty() : Optional.of(one);
    }

    /** A city is meant rather than a town that is called like it: 台北市 by 台北, though there is a 台北街道 elsewhere. */
    private static List<District> likeliest(List<District> meanings) {
        if (meanings.size() < 2) {
            return meanings;
        }
        List<District> cities = meanings.stream()
                .filter(meaning ->
                        meaning.level() == DistrictLevel.PROVINCE || meaning.level() == DistrictLevel.PREFECTURE)
                .toList();
        return cities.isEmpty() ? meanings : cities;
    }

    private static boolean isTaiwanese(District district) {
        return district.code().startsWith(TAIWAN);
    }
}
