package io.jinmai.relation.reading;

import io.jinmai.article.Sentence;
import io.jinmai.article.Sentence.Role;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * The sections of an article: each starts with a heading, or several in a row, and is as a rule about something of its own, as the parts
 * of a newspaper page are that present one alliance each. Immutable.
 */
public final class Sections {
    /**
     * What looks like a heading and opens no new subject: a row of a table, a question of an interview, a heading below a heading, the torn
     * off start of a sentence, which has several commas.
     */
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:[|｜(（]|问|答|受访者|嘉宾|Q|[0-9]+[.．、]).*|.*[：:]$|[^,，]*[,，][^,，]*[,，].*");

    private final int[] starts;

    private Sections(int[] starts) {
        this.starts = starts;
    }

    /** @param sentences those of one article, in text order, by their numbers from 0 */
    public static Sections of(int count, IntFunction<Sentence> sentences) {
        int[] starts = new int[count];
        for (int i = 1; i < starts.length; i++) {
            boolean opens = isHeading(sentences.apply(i)) && !isHeading(sentences.apply(i - 1));
            starts[i] = opens ? i : starts[i - 1];
        }
        return new Sections(starts);
    }

    private static boolean isHeading(Sentence sentence) {
        return sentence.role() == Role.SUBHEADING
                && !GOES_ON.matcher(sentence.text()).matches();
    }

    /** The first sentence of the section that holds a sentence; what stands above the first heading is a section of its own. */
    public int start(int index) {
        return starts[index];
    }

    /** Behind the last sentence of the section that holds a sentence. */
    public int end(int index) {
        int end = index + 1;
        while (end < starts.length && starts[end] == starts[index]) {
            end++;
        }
        return end;
    }
}
