package org.priceglass.ui.common.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user; the window's own implementation shows dialogs, a test's answers at once. */
public interface Dialogs {
    /** Price files to import; empty where the user cancels. */
    List<Path> chooseFiles();

    /** A folder of price files. */
    Optional<Path> chooseFolder();

    /** Where to write a CSV file. */
    Optional<Path> chooseCsvTarget(String suggestedName);

    /** Shows an unexpected failure with its details to copy. */
    void showFailure(String what, Throwable failure);
}
