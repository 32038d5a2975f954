package io.jinmai.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.recognition.perceptron.ModelFile;
import io.jinmai.recognition.perceptron.ModelResource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnModelTest {
    @Test
    void reachesAnExecutorAsItIs() throws IOException, ClassNotFoundException {
        Knowledge knowledge = new Knowledge(List.of(), List.of(), OwnModel.of(shipped()), Set.of());
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(knowledge);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(knowledge).hasSameHashCodeAs(knowledge);
        }
        assertThat(knowledge.model().read().clueCount())
                .isEqualTo(ModelResource.load().clueCount());
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThatThrownBy(() -> OwnModel.of("no model at all".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] shipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(ModelResource.load(), bytes);
        return bytes.toByteArray();
    }
}
