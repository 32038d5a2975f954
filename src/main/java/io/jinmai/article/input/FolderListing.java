package io.jinmai.article.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files below a folder at any depth, in one order on every machine; names that begin with a dot are left out.
 *
 * @param files paths below the folder, with slashes
 * @param unreadable what could not be looked into, with the folder's path
 */
record FolderListing(List<String> files, List<String> unreadable) {

    static FolderListing of(Path folder) throws IOException {
        // a link to a folder, given by name, is followed; links below it are not
        Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        Visitor visitor = new Visitor(start);
        Files.walkFileTree(start, visitor);
        visitor.files.sort(Comparator.naturalOrder());
        visitor.unreadable.sort(Comparator.naturalOrder());
        return new FolderListing(visitor.files, visitor.unreadable);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<String> files = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();

        Visitor(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = !directory.equals(folder) && isHidden(directory);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(slashed(folder.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            unreadable.add(slashed(file));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private static String slashed(Path path) {
            return path.toString().replace(path.getFileSystem().getSeparator(), "/");
        }
    }
}
