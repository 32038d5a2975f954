package io.jinmai.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/** The tables that the steps of a job hand to each other. */
final class Columns {
    static final ArrayType STRINGS = createArrayType(StringType, false);

    /** A use of a name, as one article has it: the components of {@code NameUse}. */
    static final StructType USE = new StructType()
            .add("article", StringType, false)
            .add("local", StringType, false)
            .add("kind", StringType, false)
            .add("name", StringType, false)
            .add("shorter", STRINGS, false)
            .add("organisations", STRINGS, false)
            .add("near", STRINGS, false);

    /** A use and the key of whom it means. */
    static final StructType MEANT = USE.add("key", StringType, false);

    /** Two posts under one name that one person has: {@link io.jinmai.resolution.identity.LinkedPosts}. */
    static final StructType LINKED = new StructType()
            .add("name", StringType, false)
            .add("first", StringType, false)
            .add("other", StringType, false);

    /** A fact that does not go into the graph: the reason, its status, and all of it as JSON. */
    static final StructType UNWRITTEN = new StructType()
            .add("reason", StringType, false)
            .add("status", StringType, false)
            .add("json", StringType, false);

    /** What could not be read, or not extracted. */
    static final StructType FAILURE = new StructType()
            .add("input", StringType, false)
            .add("line", IntegerType, true)
            .add("reason", StringType, false)
            .add("advice", StringType, false)
            .add("articleWasRead", BooleanType, false);

    /**
     * What became of each input. {@code node} is the article's node but for its extraction and its counts, as JSON. Of a failure only the
     * place and {@code failure} are given; {@code file} and {@code position} are those of
     * {@link io.jinmai.spark.input.Found}.
     */
    static final StructType OUTCOME = new StructType()
            .add("file", IntegerType, false)
            .add("position", LongType, false)
            .add("place", StringType, true)
            .add("id", StringType, true)
            .add("node", StringType, true)
            .add("extraction", StringType, true)
            .add("uses", createArrayType(USE, false), true)
            .add("extracted", IntegerType, true)
            .add("merged", IntegerType, true)
            .add("unwritten", createArrayType(UNWRITTEN, false), true)
            .add("failure", FAILURE, true);

    /** A node of the graph; its shape is its labels, sorted and joined by colons, its properties are JSON. */
    static final StructType NODE = new StructType()
            .add("shape", StringType, false)
            .add("id", StringType, false)
            .add("properties", StringType, false);

    /** A link of the graph; its shape is its type and the groups of its ends, joined by colons, its properties are JSON. */
    static final StructType LINK = new StructType()
            .add("shape", StringType, false)
            .add("start", StringType, false)
            .add("end", StringType, false)
            .add("properties", StringType, false);

    /**
     * What one article gives to the graph: a node or link that is its alone, or its share in an entity or a fact ({@code key}) that others
     * have a share in too.
     */
    static final StructType PIECE = new StructType()
            .add("part", StringType, false)
            .add("shape", StringType, false)
            .add("key", StringType, false)
            .add("start", StringType, true)
            .add("end", StringType, true)
            .add("content", StringType, false);

    private Columns() {}
}
