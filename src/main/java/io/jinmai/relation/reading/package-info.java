/**
 * Sentences as the rules see them: a row of elements that are mentions, references such as 该行, amounts of money and dates.
 * Money is read into yuan and relative dates are counted from the day the article appeared.
 */
package io.jinmai.relation.reading;
