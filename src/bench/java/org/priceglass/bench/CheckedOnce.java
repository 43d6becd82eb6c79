package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.priceglass.app.Priceglass;
import org.priceglass.cli.Terminal;

/**
 * The child process of the benchmark of conformance: runs {@code validate} as the command line does, then tells CPU
 * seconds and the most memory that it ever held (resident set; Linux only) in CMS's runner's words.
 */
final class CheckedOnce {
    private CheckedOnce() {
    }

    public static void main(String[] args) throws IOException {
        String[] command = new String[args.length + 1];
        command[0] = "validate";
        System.arraycopy(args, 0, command, 1, args.length);
        int exit = Priceglass.run(Terminal.ofProcess(), command);
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        long peak = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        System.out.printf(Locale.ROOT, "{\"cpu_s\":%.3f,\"peak_rss_mb\":%.1f}%n", cpu.toMillis() / 1e3, peak / 1024.0);
        System.exit(exit);
    }
}
