package io.jinmai.cli.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values for the parameters of a saved query, from what was typed. */
public final class Arguments {

    private Arguments() {}

    /**
     * @param typed values as typed, by parameter name
     * @return a value of the right type for each parameter of the query, with its default where nothing was typed
     * @throws SavedQueryException if a parameter is missing, unknown or of the wrong type, naming all such
     */
    public static Map<String, Object> of(SavedQuery query, Map<String, String> typed) {
        List<String> faults = new ArrayList<>();
        Map<String, Object> values = new TreeMap<>();
        typed.keySet().stream()
                .filter(name -> query.parameter(name).isEmpty())
                .forEach(name ->
                        faults.add("it has no parameter " + name + "." + NearNames.suggestion(name, names(query))));
        for (QueryParameter parameter : query.parameters()) {
            addValue(parameter, typed.get(parameter.name()), values, faults);
        }
        if (!faults.isEmpty()) {
            throw new SavedQueryException("The saved query %s cannot run: %s\n%s"
                    .formatted(query.name(), String.join(" ", faults), signature(query)));
        }
        return values;
    }

    private static void addValue(
            QueryParameter parameter, String typed, Map<String, Object> values, List<String> faults) {
        if (typed == null && parameter.isRequired()) {
            faults.add("it needs -p " + parameter.name() + "=… (" + parameter.description() + ").");
            return;
        }
        try {
            values.put(
                    parameter.name(),
                    typed == null ? parameter.defaultValue() : parameter.type().convert(typed));
        } catch (IllegalArgumentException e) {
            faults.add("%s must be %s, not %s."
                    .formatted(parameter.name(), parameter.type().expected(), typed));
        }
    }

    private static String signature(SavedQuery query) {
        if (query.parameters().isEmpty()) {
            return "It takes no parameters.";
        }
        return query.parameters().stream()
                .map(parameter -> "  -p %s=<%s>  %s%s"
                        .formatted(
                                parameter.name(),
                                parameter.type().label(),
                                parameter.description(),
                                parameter.isRequired() ? "" : " (default " + parameter.defaultValue() + ")"))
                .collect(Collectors.joining("\n", "Its parameters:\n", ""));
    }

    private static List<String> names(SavedQuery query) {
        return query.parameters().stream().map(QueryParameter::name).toList();
    }
}
