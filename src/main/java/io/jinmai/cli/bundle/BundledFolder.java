package io.jinmai.cli.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** A folder of the program's own resources, readable as files until it is closed. */
public final class BundledFolder implements AutoCloseable {
    private final Path path;
    /** Null where the folder is on disk. */
    private final FileSystem jar;

    private BundledFolder(Path path, FileSystem jar) {
        this.path = path;
        this.jar = jar;
    }

    /**
     * @param resource with a leading slash
     * @throws IllegalStateException if the program lacks it
     */
    public static BundledFolder open(String resource) {
        URL url = BundledFolder.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the program lacks its resource " + resource);
        }
        try {
            return open(url.toURI(), resource);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a location: " + url, e);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + url + " cannot be read", e);
        }
    }

    private static BundledFolder open(URI uri, String resource) throws IOException {
        if (!uri.getScheme().equals("jar")) {
            return new BundledFolder(Path.of(uri), null);
        }
        FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
        return new BundledFolder(jar.getPath(resource), jar);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        if (jar == null) {
            return;
        }
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own jar cannot be closed", e);
        }
    }
}
