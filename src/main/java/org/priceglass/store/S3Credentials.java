package org.priceglass.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Who asks an S3 server. Kept in memory only, and never printed.
 *
 * @param sessionToken
 *            of temporary credentials; null for lasting ones
 */
public record S3Credentials(String accessKey, String secretKey, @Nullable String sessionToken) {
    /**
     * Finds credentials in the environment ({@code PRICEGLASS_S3_ACCESS_KEY}, {@code PRICEGLASS_S3_SECRET_KEY},
     * {@code PRICEGLASS_S3_SESSION_TOKEN}, else {@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY},
     * {@code AWS_SESSION_TOKEN}), else in a file of properties ({@code access-key}, {@code secret-key},
     * {@code session-token}).
     *
     * @throws IOException
     *             where there are none, or others than the owner can read the file; says what to do
     */
    public static S3Credentials find(Map<String, String> environment, Path file) throws IOException {
        Optional<S3Credentials> found = of(environment.get("PRICEGLASS_S3_ACCESS_KEY"),
                environment.get("PRICEGLASS_S3_SECRET_KEY"), environment.get("PRICEGLASS_S3_SESSION_TOKEN"))
                .or(() -> of(environment.get("AWS_ACCESS_KEY_ID"), environment.get("AWS_SECRET_ACCESS_KEY"),
                        environment.get("AWS_SESSION_TOKEN")));
        if (found.isPresent()) {
            return found.get();
        }
        if (Files.exists(file)) {
            OwnerOnly.check(file);
            found = read(file);
        }
        return found.orElseThrow(() -> new StoreException("no credentials for the object storage: set"
                + " PRICEGLASS_S3_ACCESS_KEY and PRICEGLASS_S3_SECRET_KEY, or write access-key=... and secret-key=..."
                + " into " + file + ", readable by you only", false, null));
    }

    private static Optional<S3Credentials> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is no file of properties: write access-key=... and secret-key=...", e);
        }
        return of(properties.getProperty("access-key"), properties.getProperty("secret-key"),
                properties.getProperty("session-token"));
    }

    private static Optional<S3Credentials> of(@Nullable String access, @Nullable String secret,
            @Nullable String token) {
        return access == null || access.isBlank() || secret == null || secret.isBlank()
                ? Optional.empty()
                : Optional.of(new S3Credentials(access.strip(), secret.strip(),
                        token == null || token.isBlank() ? null : token.strip()));
    }

    @Override
    public String toString() {
        return "S3Credentials[not shown]";
    }
}
