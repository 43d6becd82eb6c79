package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code priceglass} itself: what all commands share. Without a command it opens the window. */
@Command(name = "priceglass", versionProvider = ProgramVersion.class, mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, description = "Compares what US hospitals charge, from their machine-readable files."
        + " Without a command it opens the window.", sortOptions = false, footer = {"",
                "Exit codes: 0 done; 1 done, and the answer is negative; 2 wrong usage; 3 an input cannot be read;"
                        + " 4 failed; 5 the workspace is in use or damaged."})
final class RootCommand implements Callable<Integer> {
    @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The folder that holds everything (default: Priceglass in your home folder).")
    private @Nullable Path workspace;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON, one object per line for read and validate.")
    private boolean json;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure.")
    private boolean debug;

    private final Path defaultWorkspace;
    private final Workbench workbench;

    RootCommand(Path defaultWorkspace, Workbench workbench) {
        this.defaultWorkspace = defaultWorkspace;
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        return workbench.open(workspace(), false);
    }

    /**
     * The folder of the workspace, which may not be there yet.
     *
     * @throws WrongUsageException
     *             where it is a file
     */
    Path workspace() {
        return folder(workspace == null ? defaultWorkspace : workspace);
    }

    /** The workspace, or a folder of this name beside the default one where none is named. */
    Path workspaceOr(String name) {
        return folder(workspace == null ? defaultWorkspace.resolveSibling(name) : workspace);
    }

    private static Path folder(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new WrongUsageException("the workspace " + path + " is a file: name a folder with --workspace");
        }
        return path;
    }

    boolean json() {
        return json;
    }

    boolean debug() {
        return debug;
    }
}
