package org.priceglass.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A real S3 server on this machine, in a process of its own; the build puts its program into {@code target/s3proxy}.
 */
public final class S3Server implements AutoCloseable {
    public static final S3Credentials CREDENTIALS = new S3Credentials("tester", "a-secret-of-tests", null);
    static final String BUCKET = "originals";

    private static final Path PROGRAM = Path.of("target", "s3proxy", "s3proxy.jar");

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one that keeps its objects in a folder, with a bucket. */
    public static S3Server start(Path folder) throws IOException {
        if (!Files.exists(PROGRAM)) {
            throw new IllegalStateException(PROGRAM + " is not there: run mvn process-test-resources");
        }
        int port = freePort();
        Files.createDirectories(folder.resolve("data").resolve(BUCKET));
        Path settings = Files.write(folder.resolve("s3proxy.conf"),
                List.of("s3proxy.endpoint=http://127.0.0.1:" + port, "s3proxy.authorization=aws-v4",
                        "s3proxy.identity=" + CREDENTIALS.accessKey(), "s3proxy.credential=" + CREDENTIALS.secretKey(),
                        "jclouds.provider=filesystem-nio2", "jclouds.filesystem.basedir=" + folder.resolve("data")));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-jar", PROGRAM.toAbsolutePath().toString(), "--properties", settings.toString())
                .redirectErrorStream(true).start();
        S3Server server = new S3Server(process, port);
        server.awaitStart();
        return server;
    }

    /** A place in the bucket. */
    public S3Location location(String prefix) {
        return new S3Location(URI.create("http://127.0.0.1:" + port), "us-east-1", BUCKET, prefix, true);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What it prints is read on, so that it never waits for a reader. */
    private void awaitStart() throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder printed = new StringBuilder();
        for (@Nullable
        String line = lines.readLine(); line != null; line = lines.readLine()) {
            printed.append(line).append('\n');
            if (line.contains("Started")) {
                Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(ignored -> {
                }));
                return;
            }
        }
        throw new IOException("the S3 server did not start:\n" + printed);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
