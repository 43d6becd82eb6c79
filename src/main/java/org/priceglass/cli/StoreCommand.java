package org.priceglass.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.cli.print.JobLines;
import org.priceglass.job.Job;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.pipeline.stage.MoveOriginalsJob;
import org.priceglass.pipeline.stage.Pipeline;
import org.priceglass.store.StorePlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code store}: says where the originals are kept, or moves them. */
@Command(name = "store", description = "Say where the original files are kept, or move them to a bucket or back."
        + " Every hash is checked; the place before keeps its copies.")
final class StoreCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "0..1", paramLabel = "PLACE", description = "local, or"
            + " s3://BUCKET/PREFIX?endpoint=URL&region=NAME (quote it). Keys: PRICEGLASS_S3_ACCESS_KEY and"
            + " PRICEGLASS_S3_SECRET_KEY, or .priceglass/s3.properties in the home folder.")
    private @Nullable String place;

    private final Terminal terminal;
    private final SessionOpener sessions;

    StoreCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        if (place == null) {
            try (Session session = sessions.openExisting(root.workspace())) {
                return say(session.jobs().settings().get(StorePlace.SETTING).text());
            }
        }
        StorePlace target = parsed(place);
        try (WorkSession session = sessions.openExistingToWork(root.workspace())) {
            return move(session.pipeline(), target);
        }
    }

    private static StorePlace parsed(String place) {
        try {
            return StorePlace.parse(place);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private int move(Pipeline pipeline, StorePlace target) throws IOException {
        long id = pipeline.jobs().submit(MoveOriginalsJob.to(target));
        new JobWait(terminal, pipeline).untilDoneOrPutOff(List.of(id), EnumSet.of(JobQueue.CLEANUP));
        Job job = pipeline.jobs().job(id).orElseThrow();
        if (job.state() != JobState.SUCCEEDED) {
            terminal.say(JobLines.said(job));
            return ExitCode.FAILED;
        }
        JsonNode result = new JsonMapper().readTree(String.valueOf(job.result()));
        terminal.say(String.format(Locale.ROOT, "%,d originals copied, %,d were there, %,d bytes checked",
                result.path("copied").asLong(), result.path("present").asLong(), result.path("bytes").asLong()));
        return say(pipeline.settings().get(StorePlace.SETTING).text());
    }

    private int say(String text) throws IOException {
        terminal.data().write((text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
