package io.jinmai.spark.input;

import io.jinmai.article.input.ReadOutcome;

/**
 * What a slice gave, and where it stands among all of the job.
 *
 * @param file number of the file
 * @param position within the file: grows from article to article
 */
public record Found(int file, long position, ReadOutcome outcome) {}
