package org.priceglass.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.store.FullDisk;
import org.priceglass.workspace.NewerWorkspaceException;
import org.priceglass.workspace.WorkspaceDamagedException;
import org.priceglass.workspace.WorkspaceInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Turns what a command throws into one line on standard error and an exit code; the stack trace only with
 * {@code --debug}.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Terminal terminal;
    private final RootCommand root;
    /** What is left in a buffer fails once more when the program ends. */
    private boolean outputFailed;

    Failures(Terminal terminal, RootCommand root) {
        this.terminal = terminal;
        this.root = root;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        say(fault.getMessage() + "; see \"" + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help\"");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return report(fault);
    }

    int report(Throwable thrown) {
        Throwable fault = fault(thrown);
        if (fault instanceof OutputFailedException output && output.readerLeft()) {
            return ExitCode.DONE;
        }
        if (fault instanceof OutputFailedException && outputFailed) {
            return ExitCode.FAILED;
        }
        outputFailed |= fault instanceof OutputFailedException;
        say(line(fault));
        if (root.debug()) {
            thrown.printStackTrace(terminal.messages());
        }
        return code(fault);
    }

    /** What is behind what was thrown; damage that was found when the workspace closed explains any other failure. */
    private static Throwable fault(Throwable thrown) {
        for (Throwable closing : thrown.getSuppressed()) {
            if (closing instanceof WorkspaceDamagedException) {
                return closing;
            }
        }
        return thrown instanceof UncheckedIOException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
    }

    private static int code(Throwable fault) {
        return switch (fault) {
            case NothingFoundException _ -> ExitCode.NEGATIVE;
            case WrongUsageException _ -> ExitCode.USAGE;
            case UnreadableFileException _ -> ExitCode.UNREADABLE;
            case WorkspaceInUseException _ -> ExitCode.WORKSPACE;
            case WorkspaceDamagedException _ -> ExitCode.WORKSPACE;
            case DamagedOriginalException _ -> ExitCode.WORKSPACE;
            case NewerWorkspaceException _ -> ExitCode.WORKSPACE;
            case OutputFailedException _ -> ExitCode.FAILED;
            case FileSystemException _ when !FullDisk.isBehind(fault) -> ExitCode.UNREADABLE;
            default -> ExitCode.FAILED;
        };
    }

    private static String line(Throwable fault) {
        return switch (fault) {
            case OutputFailedException known ->
                known.getMessage() + "; write elsewhere, or make that possible, and run the command again";
            case Throwable _ when FullDisk.isBehind(fault) ->
                "No space left on device: free some room and run the command again; what was imported before is kept";
            case NoSuchFileException missing -> missing.getFile() + ": no such file";
            case AccessDeniedException denied -> denied.getFile() + ": no permission";
            case WrongUsageException known -> String.valueOf(known.getMessage());
            case IOException known -> known.getMessage() == null ? known.toString() : known.getMessage();
            case OutOfMemoryError _ -> "out of memory: give the program more, for example PRICEGLASS_OPTS=-Xmx2g";
            default -> "a fault in the program: " + fault + "; run again with --debug and report what it prints";
        };
    }

    private void say(String line) {
        terminal.say("priceglass: " + line.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
