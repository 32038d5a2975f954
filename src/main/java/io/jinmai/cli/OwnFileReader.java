package io.jinmai.cli;

import io.jinmai.lexicon.OwnFile;
import io.jinmai.recognition.perceptron.ModelFile;
import io.jinmai.recognition.perceptron.PerceptronModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files of names and rules and a model; one that cannot be read is wrong usage. */
final class OwnFileReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private OwnFileReader() {}

    /** @throws CommandFailure if the file cannot be read or is not in UTF-8 */
    static OwnFile read(Path path) {
        if (Files.isDirectory(path)) {
            throw CommandFailure.usage(path + " is a folder; name the file in it.");
        }
        try {
            String text = Files.readString(path);
            return new OwnFile(path.toString(), text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (NoSuchFileException e) {
            throw failure(path + " does not exist; check the path.", e);
        } catch (CharacterCodingException e) {
            throw failure(path + " is not in UTF-8; save it in that encoding.", e);
        } catch (AccessDeniedException e) {
            throw failure(path + " may not be read; give yourself permission to.", e);
        } catch (IOException e) {
            throw failure(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws CommandFailure if the file cannot be read or holds no name model of this version */
    static PerceptronModel readModel(Path path) {
        if (Files.isDirectory(path)) {
            throw CommandFailure.usage(path + " is a folder; name the file in it.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return ModelFile.read(in);
        } catch (NoSuchFileException e) {
            throw failure(path + " does not exist; check the path, or write it with `jinmai train`.", e);
        } catch (AccessDeniedException e) {
            throw failure(path + " may not be read; give yourself permission to.", e);
        } catch (IOException e) {
            throw failure(
                    path + " is no name model of this version (" + e.getMessage()
                            + "); write it anew with `jinmai train`.",
                    e);
        }
    }

    private static CommandFailure failure(String message, IOException cause) {
        return new CommandFailure(ExitCode.WRONG_USAGE, message, cause);
    }
}
