package io.jinmai.lexicon;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes YAML anew as JSON, token by token. The build does so with the files that a package holds; {@link ShippedYaml} reads both. */
public final class YamlTranscription {
    private YamlTranscription() {}

    /**
     * Replaces every {@code .yaml} file in some folders and those below.
     *
     * @param folders their paths
     * @throws IOException if a file cannot be read or written, or is no YAML; the message says where
     */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            for (Path file : yamlFiles(Path.of(folder))) {
                try {
                    Files.write(file, transcribed(Files.readAllBytes(file)));
                } catch (IOException e) {
                    throw new IOException(file + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    /** A text in either form as JSON. */
    static byte[] transcribed(byte[] yaml) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonParser tokens = ShippedYaml.parser(yaml);
                JsonGenerator out = new JsonFactory().createGenerator(json)) {
            tokens.nextToken();
            out.copyCurrentStructure(tokens);
            if (tokens.nextToken() != null) {
                throw new IOException("only one YAML document is read; remove the '---' and what follows");
            }
        }
        return json.toByteArray();
    }
}
