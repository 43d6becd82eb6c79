package org.priceglass.download;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.http.WebFailure;
import org.priceglass.mockweb.MockAnswer;

/** Fault #26 of the system before: an HTML page with status 200 was taken for a CSV file. */
class NotAFileTest extends DownloadTestBase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"WEB_PAGE|<!DOCTYPE html><title>Price transparency</title><p>Moved",
            "WEB_PAGE|<html><body>Error", "LOGIN_PAGE|<html><form><input name=u><input class='x' type=\"password\">",
            "LOGIN_PAGE|<html><title>Sign in to your account</title>", "CAPTCHA|<html><title>Just a moment...</title>",
            "CAPTCHA|<html><div class=\"g-recaptcha\"></div>",
            "CAPTCHA|<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD>Reference #18", "PDF|%PDF-1.7 prices",
            "IMAGE|GIF89a"})
    void fault26PagesAndDocumentsAreNamedAsWhatTheyAreWithTheirFirstBytes(NotAFileKind kind, String body)
            throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", body.getBytes(ISO_8859_1)));
        DownloadOutcome.NotAFile other = fixture.notAFile();
        assertThat(other.kind()).isEqualTo(kind);
        assertThat(other.evidence()).isEqualTo(body);
        assertThat(other.message()).contains(fixture.url(), kind.words(), "look in a browser");
        assertThat(fixture.storedFiles()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t"})
    void nothingIsNoFile(String body) throws IOException {
        fixture.serve(request -> MockAnswer.text(body));
        assertThat(fixture.notAFile().kind()).isEqualTo(NotAFileKind.EMPTY);
    }

    @Test
    void noContentIsNoFile() throws IOException {
        fixture.serve(request -> MockAnswer.status(204).without("Content-Length"));
        assertThat(fixture.notAFile().kind()).isEqualTo(NotAFileKind.EMPTY);
    }

    @Test
    void theRestOfAPageIsNotFetched() throws IOException {
        byte[] page = ("<html>" + "x".repeat(1 << 20)).getBytes(UTF_8);
        fixture.serve(request -> MockAnswer.ok("text/csv", page).writing(wire -> {
            wire.write(page, 0, 100_000);
            wire.fallSilent();
        }));
        assertThat(fixture.notAFile().kind()).isEqualTo(NotAFileKind.WEB_PAGE);
    }

    @Test
    void aPageIsKnownInItsPackedForm() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("<html><title>Log in</title>".getBytes(UTF_8));
        }
        fixture.serve(request -> MockAnswer.ok("text/csv", packed.toByteArray()).with("Content-Encoding", "gzip"));
        assertThat(fixture.notAFile().kind()).isEqualTo(NotAFileKind.LOGIN_PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"403|CAPTCHA|<html><title>Just a moment...</title>",
            "503|CAPTCHA|<html><script src=/_Incapsula_Resource></script>",
            "401|LOGIN_PAGE|<html><input type=password>"})
    void aWallForProgramsIsKnownBehindItsStatus(int status, NotAFileKind kind, String body) throws IOException {
        fixture.serve(request -> MockAnswer.html(body).withStatus(status));
        DownloadOutcome.NotAFile wall = fixture.notAFile();
        assertThat(wall.kind()).isEqualTo(kind);
        assertThat(wall.evidence()).isEqualTo(body);
    }

    @Test
    void anyOtherPageBehindAStatusIsThatStatus() {
        fixture.serve(request -> MockAnswer.html("<html>Forbidden").withStatus(403));
        assertThat(fixture.webFailure().failure()).isEqualTo(WebFailure.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"description,code|1\nvisit,99213\n", "{\"hospital_name\":\"x\"}",
            "<prices><item/></prices>", "PK\u0003\u0004 zip", "[]"})
    void whatMayBeAFileIsOne(String body) throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/html", body.getBytes(ISO_8859_1)));
        assertThat(fixture.content()).isEqualTo(body.getBytes(ISO_8859_1));
    }

    @Test
    void wideTextIsAFile() throws IOException {
        byte[] text = "description,code|1\nvisit,99213\n".getBytes(UTF_16);
        fixture.serve(request -> MockAnswer.ok("text/csv", text));
        assertThat(fixture.content()).isEqualTo(text);
    }
}
