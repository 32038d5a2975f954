import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;

/**
 * Takes the signatures out of the jars of a folder. Java checks those of Eclipse Collections anew for each of forty services that the
 * database looks up when it starts, which was two fifths of what ran then; and it keeps no class of a signed jar in an archive of classes.
 * Nothing asks for them: Maven has checked the jars when it fetched them. Run by the build, as source.
 */
final class UnsignedJars {
    private UnsignedJars() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (Path jar : jars) {
                unsign(jar);
            }
        }
    }

    private static void unsign(Path jar) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            List<Path> signatures = signatures(content.getPath("META-INF"));
            if (!signatures.isEmpty()) {
                for (Path signature : signatures) {
                    Files.delete(signature);
                }
                dropDigests(content.getPath("META-INF", "MANIFEST.MF"));
            }
        }
    }

    private static List<Path> signatures(Path metadata) throws IOException {
        if (!Files.isDirectory(metadata)) {
            return List.of();
        }
        try (var files = Files.list(metadata)) {
            return files.filter(file -> file.getFileName().toString().matches("(?i).*\\.(SF|RSA|DSA|EC)"))
                    .toList();
        }
    }

    /** A signed jar's manifest has a digest for each file. */
    private static void dropDigests(Path manifest) throws IOException {
        Manifest content;
        try (InputStream in = Files.newInputStream(manifest)) {
            content = new Manifest(in);
        }
        content.getEntries().clear();
        try (OutputStream out = Files.newOutputStream(manifest)) {
            content.write(out);
        }
    }
}
