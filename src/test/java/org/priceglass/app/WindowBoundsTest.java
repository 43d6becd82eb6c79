package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ui.common.theme.Appearance;

class WindowBoundsTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 1920, 1080);

    @Test
    void firstStartIsInTheMiddle() {
        assertThat(WindowBounds.fit(null, List.of(SCREEN))).isEqualTo(new Rectangle2D(320, 140, 1280, 800));
    }

    @Test
    void smallScreenMakesASmallerWindow() {
        assertThat(WindowBounds.fit(null, List.of(new Rectangle2D(0, 0, 1000, 700))))
                .isEqualTo(new Rectangle2D(0, 0, 1000, 700));
    }

    @Test
    void windowOnAScreenThatIsThereStaysWhereItWas() {
        Rectangle2D before = new Rectangle2D(2000, 10, 900, 700);

        assertThat(WindowBounds.fit(before, List.of(SCREEN, SECOND))).isEqualTo(before);
    }

    @Test
    void windowOnAScreenThatIsGoneComesBackInItsSize() {
        assertThat(WindowBounds.fit(new Rectangle2D(2000, 10, 900, 700), List.of(SCREEN)))
                .isEqualTo(new Rectangle2D(510, 190, 900, 700));
    }

    @Test
    void titleBarAboveTheScreenCountsAsGone() {
        assertThat(WindowBounds.fit(new Rectangle2D(100, -500, 900, 700), List.of(SCREEN)).getMinY()).isEqualTo(190);
    }

    @Test
    void windowIsRemembered(@TempDir Path workspace) {
        WindowMemory memory = new WindowMemory(workspace);
        WindowMemory.Remembered window = new WindowMemory.Remembered(new Rectangle2D(1, 2, 300, 400), true,
                Appearance.DARK);
        memory.save(window);

        assertThat(memory.load()).isEqualTo(window);
    }

    @Test
    void damagedMemoryIsForgotten(@TempDir Path workspace) throws IOException {
        Files.writeString(workspace.resolve("window.properties"), "x=wide\nappearance=\\u00zz");

        assertThat(new WindowMemory(workspace).load())
                .isEqualTo(new WindowMemory.Remembered(null, false, Appearance.SYSTEM));
    }
}
