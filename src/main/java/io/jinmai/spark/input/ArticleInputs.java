package io.jinmai.spark.input;

import io.jinmai.article.input.ContentReader;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.Limits;
import io.jinmai.article.input.ReadOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** The articles that some paths lead to, read on the executors. */
public final class ArticleInputs {
    private static final long UNCOUNTED = -1;

    private final JavaSparkContext context;
    private final Inputs inputs;
    private final SliceFiles files;
    private final Limits limits;
    private final long sliceBytes;

    /**
     * Lists the files, and reads none.
     *
     * @param paths files, folders and patterns of any file system that Spark is set up for
     * @param sliceBytes about so many bytes a task
     */
    public ArticleInputs(JavaSparkContext context, List<String> paths, Limits limits, long sliceBytes) {
        Configuration hadoop = context.hadoopConfiguration();
        this.context = context;
        this.inputs = InputListing.list(paths, hadoop, sliceBytes);
        this.files = new SliceFiles(new SerializableConfiguration(hadoop), limits.fileBytes());
        this.limits = limits;
        this.sliceBytes = sliceBytes;
    }

    /** What the paths lead to and what cannot be read, known without reading. */
    public List<InputFailure> failures() {
        return inputs.failures();
    }

    /** Files below the folders given whose format is not read. */
    public int skipped() {
        return inputs.skipped();
    }

    /**
     * Everything found, a partition a portion of about the given bytes. Lines of files that were cut are counted first, which reads these
     * files once more: messages and ids name articles by their line.
     */
    public JavaRDD<Found> read() {
        List<Inputs.Portion> portions = inputs.portions(sliceBytes);
        if (portions.isEmpty()) {
            return context.emptyRDD();
        }
        Map<Slice, Long> before = linesBefore();
        SliceFiles opened = files;
        long most = limits.fileBytes();
        return context.parallelize(portions, portions.size())
                .mapPartitions(some -> new PortionReader(some, before, opened, reader(most)));
    }

    private static ContentReader reader(long mostBytes) {
        Limits limits = new Limits(mostBytes, Limits.USUAL.archiveEntries(), Limits.USUAL.archiveBytes());
        return new ContentReader(new ReadOptions(false, limits));
    }

    private Map<Slice, Long> linesBefore() {
        Map<Integer, List<Slice>> byFile = inputs.slices().stream()
                .filter(slice -> slice.kind() == Slice.Kind.LINES)
                .collect(Collectors.groupingBy(Slice::file));
        List<Slice> cut = byFile.values().stream()
                .filter(slices -> slices.size() > 1)
                .flatMap(List::stream)
                .toList();
        Map<Slice, Long> counts = new HashMap<>();
        if (!cut.isEmpty()) {
            SliceFiles opened = files;
            context.parallelize(cut, cut.size())
                    .mapToPair(slice -> new Tuple2<>(slice, count(slice, opened)))
                    .collect()
                    .forEach(pair -> counts.put(pair._1(), pair._2()));
        }
        Map<Slice, Long> before = new HashMap<>();
        byFile.values().forEach(slices -> addUp(slices, counts, before));
        return before;
    }

    private static void addUp(List<Slice> slices, Map<Slice, Long> counts, Map<Slice, Long> before) {
        long lines = 0;
        for (Slice slice : slices) {
            before.put(slice, lines);
            long count = counts.getOrDefault(slice, 0L);
            lines = lines == UNCOUNTED || count == UNCOUNTED ? UNCOUNTED : lines + count;
        }
    }

    /** {@link #UNCOUNTED} where the file cannot be read: then the slices behind are not read either, and the file is named. */
    private static long count(Slice slice, SliceFiles files) {
        try (SliceLines lines = files.lines(slice)) {
            return lines.count();
        } catch (IOException e) {
            return UNCOUNTED;
        }
    }

    /** The outcomes of slices, one slice open at a time. */
    private static final class PortionReader implements Iterator<Found> {
        private final Iterator<Slice> slices;
        private final Map<Slice, Long> linesBefore;
        private final SliceFiles files;
        private final ContentReader reader;
        private Iterator<Found> open = List.<Found>of().iterator();

        private PortionReader(
                Iterator<Inputs.Portion> portions,
                Map<Slice, Long> linesBefore,
                SliceFiles files,
                ContentReader reader) {
            List<Slice> all = new ArrayList<>();
            portions.forEachRemaining(portion -> all.addAll(portion.slices()));
            this.slices = all.iterator();
            this.linesBefore = linesBefore;
            this.files = files;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            while (!open.hasNext() && slices.hasNext()) {
                Slice slice = slices.next();
                open = new SliceReader(slice, linesBefore.getOrDefault(slice, 0L), files, reader);
            }
            return open.hasNext();
        }

        @Override
        public Found next() {
            return hasNext() ? open.next() : List.<Found>of().iterator().next();
        }
    }
}
