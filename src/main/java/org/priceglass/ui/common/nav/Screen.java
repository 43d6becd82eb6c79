package org.priceglass.ui.common.nav;

/** What the shell asks of every screen; the controllers of screens implement it. */
public interface Screen {
    /** The screen comes into view, at this place. */
    void show(Place place);

    /** Asks its questions again; also after an import. */
    void refresh();

    /** Puts the caret where a search begins. */
    void find();

    /** Writes what the screen shows to a file; does nothing where there is nothing to write. */
    void export();
}
