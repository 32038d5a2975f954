package io.jinmai.cli.saved;

import java.util.List;
import java.util.Optional;

/**
 * A query under a name.
 *
 * @param name of its file, without the ending
 * @param title in Chinese
 * @param titleEn in English
 * @param description what it answers
 * @param parameters in the order of the header
 * @param cypher the whole file
 */
public record SavedQuery(
        String name, String title, String titleEn, String description, List<QueryParameter> parameters, String cypher) {

    public SavedQuery {
        parameters = List.copyOf(parameters);
    }

    public Optional<QueryParameter> parameter(String parameterName) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }
}
