package org.priceglass.ui.common.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user; the window's own implementation shows dialogs, a test's answers at once. */
public interface Dialogs {
    /** Price files to import; empty where the user cancels. */
    List<Path> chooseFiles();

    /** A price file to look at; empty where the user cancels. */
    Optional<Path> chooseFile(String title);

    /** A folder of price files. */
    Optional<Path> chooseFolder();

    /** Where to write a CSV file. */
    Optional<Path> chooseCsvTarget(String suggestedName);

    /**
     * Where to write a file of another kind.
     *
     * @param title
     *            of the dialog
     * @param ending
     *            of the names of such files, without the dot
     */
    Optional<Path> chooseTarget(String title, String suggestedName, String ending);

    /**
     * Asks before something is lost.
     *
     * @param consequence
     *            what will be lost, and what will stay
     * @param verb
     *            what the button says
     */
    boolean confirm(String question, String consequence, String verb);

    /** Shows an unexpected failure with its details to copy. */
    void showFailure(String what, Throwable failure);
}
