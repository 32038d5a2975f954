package io.jinmai.cli.saved;

/**
 * A parameter of a saved query.
 *
 * @param defaultValue of the parameter's type; null where the parameter must be given
 * @param description what it means
 */
public record QueryParameter(String name, ParameterType type, Object defaultValue, String description) {

    public boolean isRequired() {
        return defaultValue == null;
    }
}
