package org.priceglass.ui.common.icon;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of the window, named for what they stand for. */
public enum Icon {
    OVERVIEW(Feather.HOME), HOSPITAL(Feather.GRID), COMPARE(Feather.BAR_CHART_2), IMPORT(Feather.UPLOAD), FOLDER(
            Feather.FOLDER), SAMPLE(Feather.GIFT), EXPORT(Feather.DOWNLOAD), COPY(Feather.COPY), SEARCH(
                    Feather.SEARCH), CLEAR(Feather.X), CANCEL(Feather.X), SOURCE(Feather.FILE_TEXT), ACTIVITY(
                            Feather.ACTIVITY), REFRESH(Feather.REFRESH_CW), DONE(Feather.CHECK_CIRCLE), WARNING(
                                    Feather.ALERT_TRIANGLE), FAILED(Feather.ALERT_OCTAGON), INFO(Feather.INFO), PLACE(
                                            Feather.MAP_PIN), CHOOSE(Feather.CHEVRON_DOWN), HELP(
                                                    Feather.HELP_CIRCLE), EXIT(Feather.LOG_OUT), LAYERS(
                                                            Feather.LAYERS), SORT(Feather.ARROW_DOWN), COLUMNS(
                                                                    Feather.COLUMNS), JOBS(Feather.LIST), RETRY(
                                                                            Feather.ROTATE_CW), PAUSE(
                                                                                    Feather.PAUSE), RESUME(
                                                                                            Feather.PLAY), CLEAN(
                                                                                                    Feather.TRASH_2), ALERT(
                                                                                                            Feather.BELL), SCHEDULE(
                                                                                                                    Feather.CALENDAR), ADD(
                                                                                                                            Feather.PLUS), RULES(
                                                                                                                                    Feather.SLIDERS), UNDO(
                                                                                                                                            Feather.CORNER_UP_LEFT), QUALITY(
                                                                                                                                                    Feather.AWARD), REPORT(
                                                                                                                                                            Feather.FILE), SCAN(
                                                                                                                                                                    Feather.GLOBE);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /** A new picture of it; colour and size come from the stylesheet. */
    public FontIcon node() {
        return new FontIcon(glyph);
    }
}
