package io.jinmai.article.layout;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and marks by which layout is read; {@code article/layout.yaml} explains each list.
 *
 * @param surnames one character each, white space between them means nothing
 */
record LayoutWords(
        @JsonProperty(required = true) List<Pattern> separators,
        @JsonProperty(required = true) List<Pattern> pageHeaders,
        @JsonProperty(required = true) List<Pattern> furniture,
        @JsonProperty(required = true) List<Pattern> closings,
        @JsonProperty(required = true) List<Pattern> captionStarts,
        @JsonProperty(required = true) List<Pattern> captionCredits,
        @JsonProperty(required = true) List<Pattern> datelines,
        @JsonProperty(required = true) BylineWords bylines,
        @JsonProperty(required = true) List<String> columnHeads,
        @JsonProperty(required = true) List<Pattern> bullets,
        @JsonProperty(required = true) List<Pattern> numbers,
        @JsonProperty(required = true) List<Pattern> turns,
        @JsonProperty(required = true) String surnames,
        @JsonProperty(required = true) List<String> compoundSurnames) {

    private static final String SOURCE = "source";

    /**
     * The words of a byline.
     *
     * @param roles who wrote: 记者, 通讯员, …
     * @param sources what stands before the publisher's name
     * @param ignored what may stand in a byline and says nothing about who wrote
     */
    record BylineWords(
            @JsonProperty(required = true) List<String> roles,
            @JsonProperty(required = true) List<String> sources,
            @JsonProperty(required = true) List<String> ignored) {}

    static boolean anyFinds(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** What the first pattern that fits at the start names in its group "source"; null where none fits or it names nothing. */
    static String source(List<Pattern> patterns, String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::lookingAt)
                .findFirst()
                .filter(matcher -> matcher.pattern().pattern().contains("(?<" + SOURCE + ">"))
                .map(matcher -> matcher.group(SOURCE))
                .orElse(null);
    }

    /** Length of what the first fitting pattern matches at the start of the text, or 0. */
    static int prefixLength(List<Pattern> patterns, String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(matcher -> matcher.lookingAt())
                .mapToInt(matcher -> matcher.end())
                .findFirst()
                .orElse(0);
    }
}
