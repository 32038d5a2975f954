package io.jinmai.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What goes with the files for Neo4j's import tool: its options, and what is to be run after it. */
public final class ImportScripts {
    /** Name of the file of options. */
    public static final String ARGUMENTS = "import.args";

    /** Name of the script to be run afterwards. */
    public static final String AFTERWARDS = "after-import.cypher";

    private ImportScripts() {}

    /** The name that files of these nodes begin with. */
    public static String name(NodeShape shape) {
        return "nodes-" + shape.name("-");
    }

    /** The name that files of these links begin with. */
    public static String name(LinkShape shape) {
        return "links-" + shape.name("-");
    }

    /** The file with the names and types of the columns, of rows in files whose names begin like that. */
    public static String head(String name) {
        return name + "-head.csv";
    }

    /** The file with rows. */
    static String rows(String name) {
        return name + ".csv";
    }

    /**
     * The lines of {@link #ARGUMENTS}.
     *
     * @param sources by the name of a shape its files, each as the tool takes it: a head, a comma and the rows, seen from the folder that the
     *     tool is started in
     */
    public static List<String> arguments(Survey survey, Function<String, List<String>> sources) {
        List<String> lines = new ArrayList<>();
        lines.add("--id-type=string");
        lines.add("--multiline-fields=true");
        lines.add(String.format("--array-delimiter=U+%04X", (int) CsvFormat.ARRAY_DELIMITER));
        survey.nodes()
                .keySet()
                .forEach(shape -> sources.apply(name(shape))
                        .forEach(source -> lines.add("--nodes=" + shape.name(":") + "=" + source)));
        survey.links()
                .keySet()
                .forEach(shape -> sources.apply(name(shape))
                        .forEach(source -> lines.add("--relationships=" + shape.type() + "=" + source)));
        return lines;
    }

    /** The lines of {@link #AFTERWARDS}: constraints, indexes, and the empty lists that the tool takes for missing ones. */
    public static List<String> afterwards(Survey survey) {
        List<String> lines = new ArrayList<>(List.of(CypherExport.schema()));
        lines.addAll(EmptyLists.restored(survey));
        return lines;
    }

    /** How many empty lists stay missing all the same. */
    public static long lostLists(Survey survey) {
        return EmptyLists.lost(survey);
    }
}
