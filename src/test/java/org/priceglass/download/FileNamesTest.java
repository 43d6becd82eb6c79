package org.priceglass.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    private static final URI URL = URI.create("https://example.org/files/prices.csv?x=1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"attachment; filename=\"a b.csv\"|a b.csv",
            "attachment; filename=plain.csv|plain.csv", "attachment;filename = plain.csv ; size=3|plain.csv",
            "inline; FILENAME=\"x.json\"|x.json", "filename=bare.csv|bare.csv",
            "attachment; filename=\"fallback.csv\"; filename*=UTF-8''na%C3%AFve%20file.csv|naïve file.csv",
            "attachment; filename*=iso-8859-1'en'%A3.csv|£.csv", "attachment; filename=\"quo\\\"te.csv\"|quo_te.csv",
            "attachment; filename=\"Ã¼ber.csv\"|über.csv", "attachment; filename=\"über.csv\"|über.csv",
            "attachment; filename=unquoted name.csv|unquoted name.csv", "attachment|prices.csv",
            "attachment; filename=\"\"|prices.csv", "attachment; xfilename=\"x.csv\"|prices.csv",
            "attachment; filename*=utf-8''%zz%41.csv|%zzA.csv"})
    void comeFromTheContentDisposition(String header, String name) {
        assertThat(FileNames.of(header, URL)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/files/prices.csv?x=1,prices.csv", "https://example.org/a%20b%2Fc.csv,c.csv",
            "https://example.org/,example.org", "https://example.org,example.org",
            "https://example.org/Reports.aspx?fileType=CSV,Reports.aspx"})
    void elseFromTheUrl(String url, String name) {
        assertThat(FileNames.of(null, URI.create(url))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd,passwd", "..\\..\\boot.ini,boot.ini", "/etc/passwd,passwd", ".hidden,hidden",
            "C:\\x\\prices.csv,prices.csv", "con.csv,_con.csv", "LPT1,_LPT1", "a:b*c?.csv,a_b_c_.csv",
            "prices.csv.. ,prices.csv"})
    void areSafeOnEverySystem(String sent, String name) {
        assertThat(FileNames.of("attachment; filename*=UTF-8''" + sent.replace("%", "%25").replace(" ", "%20")
                .replace("\\", "%5C").replace("*", "%2A").replace("?", "%3F").replace("/", "%2F"), URL))
                .isEqualTo(name);
    }

    @Test
    void haveNoInvisibleSigns() {
        assertThat(FileNames.of("attachment; filename*=UTF-8''a%00b%0Ac%E2%80%AEd.csv", URL)).isEqualTo("a_b_c_d.csv");
    }

    /** Fault #49 of the system before: a long file name ended the job before it began. */
    @Test
    void fault49AreCutWhereTheyAreTooLongAndKeepTheirEnding() {
        String name = FileNames.of("attachment; filename=\"" + "x".repeat(500) + ".csv.gz\"", URL);
        assertThat(name).hasSize(150).endsWith("x.gz");
    }
}
