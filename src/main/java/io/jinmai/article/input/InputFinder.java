package io.jinmai.article.input;

import io.jinmai.article.input.PlannedInput.SourceFile;
import io.jinmai.article.input.PlannedInput.StandardInput;
import io.jinmai.article.input.PlannedInput.Unusable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds the files behind the paths that a user names. A file named twice is read once. */
final class InputFinder {
    private static final String STANDARD_INPUT = "-";
    private static final String FORMATS = "name a " + InputFormat.NAMES + " file";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://");
    private static final Pattern GLOB_SIGN = Pattern.compile("[*?\\[{]");

    private final List<PlannedInput> inputs = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private int skipped;

    ReadPlan find(List<String> paths) {
        for (String path : paths) {
            try {
                add(path);
            } catch (InvalidPathException e) {
                fail(path, "it is no path: " + e.getReason(), "check its spelling");
            } catch (IOException e) {
                fail(path, "it cannot be read: " + e.getMessage(), "check the file and its permissions");
            }
        }
        return new ReadPlan(inputs, skipped);
    }

    private void add(String given) throws IOException {
        if (given.equals(STANDARD_INPUT)) {
            if (seen.add(STANDARD_INPUT)) {
                inputs.add(new StandardInput());
            }
            return;
        }
        if (ADDRESS.matcher(given).lookingAt()) {
            fail(given, "it is an address, and nothing is fetched from the network", "save the page and name the file");
            return;
        }
        // a pattern need not be a path that this system could hold, so it is looked at first
        if (GLOB_SIGN.matcher(given).find() && !exists(given)) {
            addMatches(given);
            return;
        }
        Path path = Path.of(given);
        if (Files.isDirectory(path)) {
            addFolder(given, path);
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            addNamedFile(given, path);
        } else {
            fail(given, "there is no such file or folder", "check its spelling and the folder you are in");
        }
    }

    private static boolean exists(String given) {
        try {
            return Files.exists(Path.of(given));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void addNamedFile(String given, Path path) {
        String fileName = path.getFileName().toString();
        boolean readable = InputFormat.of(fileName).isPresent() || fileName.lastIndexOf('.') <= 0;
        if (!readable) {
            fail(given, "files of this format are not read", FORMATS);
        } else {
            addFile(path, given, InputFormat.withoutEnding(fileName));
        }
    }

    private void addFolder(String given, Path folder) throws IOException {
        FolderListing listing = FolderListing.of(folder);
        listing.unreadable().forEach(path -> fail(path, "it may not be read", "give yourself the right to read it"));
        int found = 0;
        for (String relative : listing.files()) {
            if (InputFormat.of(relative).isPresent()) {
                addFile(folder.resolve(relative), join(given, relative), InputFormat.withoutEnding(relative));
                found++;
            } else {
                skipped++;
            }
        }
        if (found == 0 && listing.unreadable().isEmpty()) {
            fail(given, "the folder holds no article", "name a folder with " + InputFormat.NAMES + " files in it");
        }
    }

    private void addMatches(String pattern) throws IOException {
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            fail(pattern, "it is no valid pattern: " + e.getDescription(), "check its brackets");
            return;
        }
        int start = folderEnd(pattern);
        Path base = Path.of(pattern.substring(0, start));
        int found = 0;
        List<String> candidates = Files.isDirectory(base.toAbsolutePath())
                ? FolderListing.of(base).files()
                : List.of();
        for (String relative : candidates) {
            Path path = base.resolve(relative);
            if (matcher.matches(path) && InputFormat.of(relative).isPresent()) {
                String fileName = path.getFileName().toString();
                addFile(path, pattern.substring(0, start) + relative, InputFormat.withoutEnding(fileName));
                found++;
            }
        }
        if (found == 0) {
            fail(pattern, "no article matches the pattern", "check the pattern; ** reaches into folders");
        }
    }

    /** Where the last folder that stands before any sign of the pattern ends. */
    private static int folderEnd(String pattern) {
        Matcher sign = GLOB_SIGN.matcher(pattern);
        int first = sign.find() ? sign.start() : pattern.length();
        return pattern.lastIndexOf('/', first) + 1;
    }

    private void addFile(Path path, String name, String id) {
        try {
            if (seen.add(path.toRealPath())) {
                InputFormat format =
                        InputFormat.of(path.getFileName().toString()).orElse(InputFormat.TEXT);
                inputs.add(new SourceFile(path, name, id, format, Files.size(path)));
            }
        } catch (NoSuchFileException e) {
            fail(name, "it is a link to a file that is not there", "mend the link or remove it");
        } catch (IOException e) {
            fail(name, "it cannot be read: " + e.getMessage(), "check the file and its permissions");
        }
    }

    private static String join(String folder, String relative) {
        return folder.endsWith("/") || folder.isEmpty() ? folder + relative : folder + "/" + relative;
    }

    private void fail(String input, String reason, String advice) {
        inputs.add(new Unusable(new InputFailure(input, null, reason, advice)));
    }
}
