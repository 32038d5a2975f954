package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMarkerTest {
    @TempDir
    private Path directory;

    @Test
    void marksAMissingOrEmptyFolderAndKnowsItAgain() {
        FolderMarker marker = new FolderMarker(directory.resolve("new/graph"));

        marker.requireOrCreate();

        assertThatCode(marker::require).doesNotThrowAnyException();
        assertThatCode(marker::requireOrCreate).doesNotThrowAnyException();
    }

    @Test
    void takesNoOtherFolderForAGraph() throws IOException {
        Files.writeString(directory.resolve("letter.txt"), "您好");

        assertUnusable(new FolderMarker(directory)::requireOrCreate, "holds no graph");
        assertThat(directory).isDirectoryNotContaining("glob:**.properties");
    }

    @Test
    void saysThatThereIsNoFolder() {
        assertUnusable(
                new FolderMarker(directory.resolve("nowhere"))::require, "does not exist. Load articles into it first");
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.writeString(directory.resolve("graph"), "");

        assertUnusable(new FolderMarker(file)::requireOrCreate, "is a file");
        assertUnusable(new FolderMarker(file.resolve("below"))::requireOrCreate, "cannot be made");
    }

    @Test
    void leavesTheFormatOfAnotherVersionAlone() throws IOException {
        Files.writeString(directory.resolve("jinmai-graph.properties"), "format=99");

        assertUnusable(new FolderMarker(directory)::requireOrCreate, "another version of Jinmai");
    }

    private static void assertUnusable(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.kind()).isEqualTo(StoreException.Kind.FOLDER_UNUSABLE);
            assertThat(e).hasMessageContaining(message);
        });
    }
}
