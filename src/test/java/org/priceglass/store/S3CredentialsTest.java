package org.priceglass.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3CredentialsTest {
    @TempDir
    private Path folder;

    @Test
    void ownVariablesGoBeforeAmazonsAndTheFile() throws IOException {
        Path file = secrets("rw-------", "access-key=file\nsecret-key=file");

        assertThat(S3Credentials.find(Map.of("PRICEGLASS_S3_ACCESS_KEY", "own", "PRICEGLASS_S3_SECRET_KEY", "s",
                "AWS_ACCESS_KEY_ID", "aws", "AWS_SECRET_ACCESS_KEY", "s"), file).accessKey()).isEqualTo("own");
        assertThat(S3Credentials
                .find(Map.of("AWS_ACCESS_KEY_ID", "aws", "AWS_SECRET_ACCESS_KEY", "s", "AWS_SESSION_TOKEN", "t"), file))
                .isEqualTo(new S3Credentials("aws", "s", "t"));
        assertThat(S3Credentials.find(Map.of("AWS_ACCESS_KEY_ID", "half"), file))
                .isEqualTo(new S3Credentials("file", "file", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwxrwxrwx"})
    void aFileThatOthersReadIsRefused(String permissions) throws IOException {
        Path file = secrets(permissions, "access-key=a\nsecret-key=very-secret");

        assertThatThrownBy(() -> S3Credentials.find(Map.of(), file)).isInstanceOf(IOException.class)
                .hasMessageContaining(permissions).hasMessageContaining("chmod 600")
                .hasMessageNotContaining("very-secret");
    }

    @Test
    void aFileWithoutKeysAndNoFileSayWhatToDo() throws IOException {
        Path empty = secrets("rw-------", "access-key=only");

        assertThatThrownBy(() -> S3Credentials.find(Map.of(), empty)).isInstanceOf(IOException.class)
                .hasMessageContaining("PRICEGLASS_S3_ACCESS_KEY").hasMessageContaining(empty.toString());
        assertThatThrownBy(() -> S3Credentials.find(Map.of(), folder.resolve("none"))).isInstanceOf(IOException.class)
                .hasMessageContaining("no credentials");
    }

    @Test
    void whatIsNoFileOfPropertiesSaysSo() throws IOException {
        Path broken = secrets("rw-------", "secret-key=\\u12");

        assertThatThrownBy(() -> S3Credentials.find(Map.of(), broken)).isInstanceOf(IOException.class)
                .hasMessageContaining("no file of properties");
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(new S3Credentials("access", "very-secret", "token")).asString().doesNotContain("access", "secret-",
                "token");
    }

    private Path secrets(String permissions, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("s3.properties"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
