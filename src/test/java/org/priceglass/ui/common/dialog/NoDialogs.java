package org.priceglass.ui.common.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A user who cancels every dialog. */
public class NoDialogs implements Dialogs {
    @Override
    public List<Path> chooseFiles() {
        return List.of();
    }

    @Override
    public Optional<Path> chooseFile(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseCsvTarget(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName, String ending) {
        return Optional.empty();
    }

    @Override
    public boolean confirm(String question, String consequence, String verb) {
        return false;
    }

    @Override
    public void showFailure(String what, Throwable failure) {
        // A user who cancels reads no details either.
    }
}
