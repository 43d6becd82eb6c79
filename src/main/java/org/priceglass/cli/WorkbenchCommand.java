package org.priceglass.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code workbench}: the window, as without a command. */
@Command(name = "workbench", description = "Open the window; the same as no command at all.")
final class WorkbenchCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    private final Workbench workbench;

    WorkbenchCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        return workbench.open(root.workspace(), false);
    }
}
