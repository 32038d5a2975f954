package io.jinmai.lexicon;

import java.util.List;

/**
 * A surface that names districts.
 *
 * @param surface in simplified characters
 * @param isFullForm whether it is the full name of at least one of them
 * @param isRisky whether it is also an everyday word, so that it counts only beside a related district
 * @param meanings the districts it may mean, higher levels first, then by code
 */
public record NamedForm(String surface, boolean isFullForm, boolean isRisky, List<District> meanings) {
    public NamedForm {
        meanings = List.copyOf(meanings);
    }
}
