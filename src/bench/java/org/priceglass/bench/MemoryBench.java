package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The most memory that importing 1 GB ever holds (resident set), in a process of its own with the options that the
 * launcher of the command line gives. Linux only: the kernel keeps the figure in {@code /proc/self/status}.
 */
final class MemoryBench {
    private final BenchFiles files;

    MemoryBench(BenchFiles files) {
        this.files = files;
    }

    /** Starts the import as a child process with these JVM options. */
    void run(List<String> options) throws IOException, InterruptedException {
        Path file = files.file("tall", 1000, 20, 1);
        Path folder = files.scratch();
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), MemoryBench.class.getName(),
                folder.toString(), file.toString()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        BenchFiles.delete(folder);
        if (exit != 0) {
            throw new IllegalStateException("the import ended with " + exit);
        }
    }

    /** The child: arguments are the workspace folder and the file. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Path file = Path.of(args[1]);
        LoadBench.importInto(Path.of(args[0]), file, "Hospital");
        double seconds = (System.nanoTime() - start) / 1e9;
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .findFirst().orElse("VmHWM: not known");
        System.out.printf(Locale.ROOT, "import of %.0f MB: %.1f s, %.1f MB/s, peak resident memory %s%n",
                Files.size(file) / 1e6, seconds, Files.size(file) / 1e6 / seconds, peak.substring(6).strip());
    }
}
