package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Who signs a statement or a notice: the name that stands alone in its last line, or in the line above its date. It is what 我公司 means
 * there. Immutable.
 *
 * @param type null if nobody signs
 * @param entityId null if nobody signs
 */
record Signature(EntityType type, String entityId) {
    private static final Signature NONE = new Signature(null, null);
    private static final Pattern DATE = Pattern.compile("[0-9〇零一二三四五六七八九十]{4}年.{1,3}月.{1,3}日");

    /** What a company signs through. */
    private static final Pattern ORGAN = Pattern.compile("(?:董事会|监事会|办公室)?(?:[（(](?:公章|盖章|章)[）)])?。?");

    /** Longer lines name nobody alone. */
    private static final int LONGEST = 60;

    /** @param idOf the entity that a name of a type means, by its simplified form */
    static Signature of(RecognizedArticle article, BiFunction<EntityType, String, Optional<String>> idOf) {
        List<RecognizedSentence> sentences = article.sentences();
        int last = sentences.size() - 1;
        boolean isDated = last > 0 && isDate(sentences.get(last).scan().text());
        int line = isDated ? last - 1 : last;
        return line > 0 ? inLine(sentences.get(line), idOf) : NONE;
    }

    private static boolean isDate(String text) {
        return text.length() <= LONGEST && DATE.matcher(text).matches();
    }

    private static Signature inLine(RecognizedSentence line, BiFunction<EntityType, String, Optional<String>> idOf) {
        String text = line.scan().text();
        if (text.length() > LONGEST || line.mentions().isEmpty()) {
            return NONE;
        }
        Mention name = line.mentions().get(0);
        Optional<EntityType> type = name.type().entityType();
        boolean isAlone = name.start() == 0
                && ORGAN.matcher(text).region(name.end(), text.length()).matches();
        Optional<String> id = isAlone && type.isPresent() ? idOf.apply(type.get(), name.normal()) : Optional.empty();
        return id.isPresent() ? new Signature(type.get(), id.get()) : NONE;
    }

    /** The entity that signs if it is of a type, else null. */
    String ofType(EntityType wanted) {
        return type == wanted ? entityId : null;
    }
}
