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

    /** The file with the names and types of the columns of some rows, by the name that the files of these begin with. */
    public static String head(String name) {
        return name + "-head.csv";
    }

    /** The file with the rows themselves. */
    static String rows(String name) {
        return name + ".csv";
    }

    /** Both, as the tool takes them. */
    static String files(String name) {
        return head(name) + "," + rows(name);
    }

    /**
     * The lines of {@link #ARGUMENTS}.
     *
     * @param files by the name of a shape its files, heads before rows, as the tool takes them, seen from the folder that it is started in
     */
    public static List<String> arguments(Survey survey, Function<String, List<String>> files) {
        List<String> lines = new ArrayList<>();
        lines.add("--id-type=string");
        lines.add("--multiline-fields=true");
        lines.add(String.format("--array-delimiter=U+%04X", (int) CsvFormat.ARRAY_DELIMITER));
        survey.nodes()
                .keySet()
                .forEach(shape ->
                        files.apply(name(shape)).forEach(some -> lines.add("--nodes=" + shape.name(":") + "=" + some)));
        survey.links()
                .keySet()
                .forEach(shape -> files.apply(name(shape))
                        .forEach(some -> lines.add("--relationships=" + shape.type() + "=" + some)));
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
