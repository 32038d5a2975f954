package io.jinmai.lexicon;

/**
 * A surface that names a bank's head office.
 *
 * @param surface in simplified characters
 * @param isRisky whether it means something else as often
 */
public record BankForm(String surface, BankHead head, boolean isRisky) {}
