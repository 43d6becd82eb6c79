package org.priceglass.discover.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedUrlTest {
    private static final URI PAGE = URI.create("https://www.example.org/cms-hpt.txt");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"https://Example.ORG:443/A/b.csv#top|https://example.org/A/b.csv",
            "HTTP://example.org:80|http://example.org/", "http://example.org:8080/x|http://example.org:8080/x",
            "https://example.org/file.aspx?x=1&fileType=CSV|https://example.org/file.aspx?x=1&fileType=CSV",
            "https://example.org/a b [c].csv|https://example.org/a%20b%20%5Bc%5D.csv",
            "https://example.org/a%20b.csv|https://example.org/a%20b.csv",
            "https://example.org/100%.csv|https://example.org/100%25.csv",
            "https://example.org/\u00e9t\u00e9.csv|https://example.org/%C3%A9t%C3%A9.csv",
            "https://h\u00f4pital.example/a|https://xn--hpital-ixa.example/a",
            "https://example.org?dbName=a|https://example.org/?dbName=a",
            "ftp://files.example.org/a.csv|ftp://files.example.org/a.csv",
            "http://127.0.0.1:8080/a|http://127.0.0.1:8080/a", "http://[::1]:8080/a|http://[::1]:8080/a"})
    void oneSpellingOfWhatIsCorrect(String published, String url) {
        assertThat(PublishedUrl.read(published, null)).contains(new PublishedUrl(url, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"www.example.org/a.csv|https://www.example.org/a.csv",
            "example.org:8443/a|https://example.org:8443/a", "//example.org/a|https://example.org/a",
            "https:/example.org/a|https://example.org/a", "http//example.org/a|http://example.org/a",
            "https:example.org/a|https://example.org/a", "<https://example.org/a>|https://example.org/a",
            "\u201chttps://example.org/a\u201d,|https://example.org/a",
            "files/a.csv|https://www.example.org/files/a.csv", "/files/a.csv|https://www.example.org/files/a.csv"})
    void whatIsGuessedIsSaid(String published, String url) {
        assertThat(PublishedUrl.read(published, PAGE)).hasValueSatisfying(read -> {
            assertThat(read.url()).isEqualTo(url);
            assertThat(read.repair()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "N/A", "see our web site", "mailto:a@example.org", "a@example.org",
            "javascript:void(0)", "file:///etc/passwd", "https://", "\"\""})
    void whatIsNoUrlGivesNone(String published) {
        assertThat(PublishedUrl.read(published, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"see our web site", "mailto:a@example.org", "a@example.org", "N/A", "none", "TBD."})
    void aWordIsNoRelativeUrl(String published) {
        assertThat(PublishedUrl.read(published, PAGE)).isEmpty();
    }
}
