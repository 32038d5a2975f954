package io.jinmai.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.graph.Entity;
import io.jinmai.graph.FactStatus;
import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.Resolved;
import io.jinmai.recognition.Lexicons;
import io.jinmai.recognition.perceptron.ModelFile;
import io.jinmai.recognition.perceptron.PerceptronTrainer;
import io.jinmai.recognition.perceptron.TaggedCorpus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutorPipelineTest {
    private static final int ROUNDS = 6;

    @TempDir
    private Path folder;

    @Test
    void aModelOfTheUsersOwnTakesThePlaceOfTheProgramsOwn() throws IOException {
        assertThat(names(knowledge(null))).isEmpty();
        assertThat(names(knowledge(trained()))).containsExactly("呼噜噜");
    }

    private static Knowledge knowledge(OwnModel model) {
        return new Knowledge(List.of(), List.of(), model, Set.of(FactStatus.STATED));
    }

    /** On firms whose names nothing but a model could tell. */
    private OwnModel trained() throws IOException {
        String corpus = Stream.of("呼噜噜", "哗啦啦", "叮咚咚", "咕嘟嘟", "滴答答", "嘟噜噜")
                .map("# 新店\n昨天{E|%1$s}开了新店。{E|%1$s}的茶叶卖到了远方。\n"::formatted)
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("part.txt"), corpus);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(
                PerceptronTrainer.of(Lexicons.load(), ROUNDS).train(TaggedCorpus.read(folder), round -> {}), bytes);
        return OwnModel.of(bytes.toByteArray());
    }

    private static List<String> names(Knowledge knowledge) {
        Extraction<Resolved> extraction = ExecutorPipeline.of(knowledge, new LongAccumulator())
                .extract(input())
                .get(0);
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        return ((Extraction.Extracted<Resolved>) extraction)
                .result().graph().entities().stream().map(Entity::name).toList();
    }

    private static List<ReadOutcome> input() {
        ByteArrayInputStream text = new ByteArrayInputStream("昨天呼噜噜开了新店。".getBytes(StandardCharsets.UTF_8));
        return new ArticleReader(new ReadOptions(true)).read(List.of("-"), text).toList();
    }
}
