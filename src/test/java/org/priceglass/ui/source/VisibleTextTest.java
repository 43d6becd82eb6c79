package org.priceglass.ui.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void whatCannotBeSeenIsShown() {
        VisibleText text = VisibleText.of("\ufeffa b\tc\u00a0d\u200be\r\n\0".getBytes(UTF_8), "UTF-8", true);

        assertThat(text.text()).isEqualTo("⟨BOM⟩a·b→c⟨NBSP⟩d⟨U+200B⟩e⟨CR⟩⟨LF⟩\n⟨U+0000⟩");
    }

    @Test
    void withoutPicturesTheTextIsAsPublished() {
        assertThat(VisibleText.of("a b\tc\r\n".getBytes(UTF_8), "UTF-8", false).text()).isEqualTo("a b\tc\r\n");
    }

    @Test
    void bytesThatAreNotUtf8AreWindows1252() {
        VisibleText text = VisibleText.of("caf\u00e9 \u0092".getBytes(ISO_8859_1), "UTF-8+windows-1252", false);

        assertThat(text.text()).isEqualTo("café ’");
    }

    @Test
    void everyByteKnowsItsPlaceInTheText() {
        VisibleText text = VisibleText.of("é €x".getBytes(UTF_8), "UTF-8", true);

        assertThat(text.text()).isEqualTo("é·€x");
        assertThat(text.placeOf(0)).isZero();
        assertThat(text.placeOf(1)).isZero();
        assertThat(text.placeOf(2)).isEqualTo(1);
        assertThat(text.placeOf(3)).isEqualTo(2);
        assertThat(text.placeOf(6)).isEqualTo(3);
        assertThat(text.placeOf(7)).isEqualTo(4);
    }

    @Test
    void utf16IsReadInPairs() {
        VisibleText text = VisibleText.of("ab €".getBytes(UTF_16LE), "UTF-16LE", true);

        assertThat(text.text()).isEqualTo("ab·€");
        assertThat(text.placeOf(4)).isEqualTo(2);
    }

    @Test
    void characterCutAtTheEndIsStillShown() {
        assertThat(VisibleText.of(new byte[]{'a', (byte) 0xe2, (byte) 0x82}, "UTF-8", true).text()).isEqualTo("aâ‚");
    }
}
