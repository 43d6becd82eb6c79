import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sees that the bundle works where its owner moves it, without its first place: what the JVM keeps in its AOT cache
 * holds the paths of the jars, and a jar that it cannot take along ends every command before its first line.
 */
final class MovedBundle {
    private static final List<List<String>> COMMANDS = List.of(List.of("--version"),
            List.of("validate", "sample-data/ninefold-health.zip"),
            List.of("import", "sample-data/ninefold-health.zip"), List.of("hospitals"));

    private MovedBundle() {
    }

    /** The bundle. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path bundle = Path.of(args[0]);
        Path moved = bundle.resolveSibling("moved-bundle");
        Path scratch = Files.createTempDirectory("moved");
        Files.move(bundle, moved);
        try {
            for (List<String> command : COMMANDS) {
                run(moved, scratch, command);
            }
        } finally {
            Files.move(moved, bundle);
            delete(scratch);
        }
    }

    private static void run(Path home, Path scratch, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder("sh", "bin/priceglass", "--workspace",
                scratch.resolve("workspace").toString());
        process.command().addAll(command);
        Path output = scratch.resolve("output.txt");
        int code = process.directory(home.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(output));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
