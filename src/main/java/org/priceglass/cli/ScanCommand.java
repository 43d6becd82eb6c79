package org.priceglass.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.discover.table.ColumnMapping;
import org.priceglass.discover.table.ColumnRole;
import org.priceglass.discover.table.TableException;
import org.priceglass.http.AllowedHosts;
import org.priceglass.job.FailureKind;
import org.priceglass.job.Job;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.pipeline.ScanOrder;
import org.priceglass.pipeline.ScanRequest;
import org.priceglass.pipeline.UnusableSourceException;
import org.priceglass.pipeline.stage.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code scan}: asks a source for hospitals and their files, and queues the fetching of what is new. */
@Command(name = "scan", description = "Find hospitals and their files. What is new or changed is queued;"
        + " \"run --until-idle\" fetches and reads it.")
final class ScanCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "SOURCE", description = "pra (the service of Patient Rights Advocate), hpt-txt (the"
            + " cms-hpt.txt of sites), registry (CMS Hospital General Information), list (any CSV), folder.")
    private SourceKind kind;

    @Option(names = "--states", paramLabel = "CA,TX", split = ",", description = "Of pra and registry: only these (default: all).")
    private List<String> states = new ArrayList<>();

    @Option(names = "--base-url", paramLabel = "URL", description = "Of pra: where the service is.")
    private @Nullable String baseUrl;

    @Option(names = "--domain", paramLabel = "D", arity = "1..*", description = "Of hpt-txt: sites, as domain or URL.")
    private List<String> domains = new ArrayList<>();

    @Option(names = "--file", paramLabel = "F", description = "Of registry and list: the CSV file, as path or URL; of"
            + " hpt-txt: a file with a site in each line; of folder: the folder.")
    private @Nullable String file;

    @Option(names = "--column", paramLabel = "MEANING=HEADER", description = "Of list: what a column means whose header"
            + " does not say, for example name=Facility.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--allow-host", paramLabel = "H", arity = "1..*", description = "Ask this host even where it is on a"
            + " private network or this machine; kept in the workspace.")
    private List<String> allowed = new ArrayList<>();

    private final Terminal terminal;
    private final SessionOpener sessions;

    ScanCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        ScanOrder order = new ScanOrder(requests(), AllowedHosts.of(allowed));
        try (WorkSession session = sessions.open(root.workspace())) {
            Pipeline pipeline = session.pipeline();
            List<Long> ids = queued(pipeline, order);
            new JobWait(terminal, pipeline).untilDoneOrPutOff(ids, EnumSet.of(JobQueue.SCAN));
            int code = ExitCode.DONE;
            for (Job job : pipeline.jobs().jobs(ids)) {
                code = Math.max(code, report(job));
            }
            long waiting = pipeline.jobs().counts().of(JobQueue.DOWNLOAD, JobState.QUEUED)
                    + pipeline.jobs().counts().of(JobQueue.PARSE, JobState.QUEUED);
            if (waiting > 0) {
                terminal.say(waiting + " files are queued: \"priceglass run --until-idle\" fetches and reads them");
            }
            return code;
        }
    }

    private List<ScanRequest> requests() throws IOException {
        List<String> addresses = switch (kind) {
            case PRA -> List.of(baseUrl == null ? "" : baseUrl);
            case HPT_TXT -> sites();
            case REGISTRY -> List.of(file == null ? "" : file);
            case LIST, FOLDER -> List.of(named(file));
        };
        Map<ColumnRole, String> roles = roles();
        return addresses.stream().map(address -> new ScanRequest(kind, address, states, roles)).toList();
    }

    private Map<ColumnRole, String> roles() {
        try {
            return ColumnMapping.parse(String.join(",", columns));
        } catch (TableException e) {
            throw new WrongUsageException("--column: " + e.getMessage());
        }
    }

    private String named(@Nullable String address) {
        if (address == null) {
            throw new WrongUsageException("scan " + kind.id() + " needs --file");
        }
        return address;
    }

    private List<String> sites() throws IOException {
        List<String> lines = new ArrayList<>(domains);
        if (file != null) {
            lines.addAll(Files.readAllLines(Path.of(file)));
        }
        List<String> sites = ScanOrder.sites(lines);
        if (sites.isEmpty()) {
            throw new WrongUsageException("scan hpt-txt needs --domain, or --file with a site in each line");
        }
        return sites;
    }

    private static List<Long> queued(Pipeline pipeline, ScanOrder order) {
        try {
            return pipeline.scan(order);
        } catch (UnusableSourceException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private int report(Job job) throws IOException {
        if (root.json()) {
            try (JsonOut json = new JsonOut(terminal.data())) {
                json.object();
                json.number("job", job.id());
                json.text("source", job.work().title());
                json.text("state", job.state().label());
                json.text("message", job.message());
                json.raw("result", job.result());
                json.endObject();
                json.endLine();
            }
        }
        if (job.state() == JobState.SUCCEEDED) {
            return succeeded(job);
        }
        String later = job.state() == JobState.WAITING
                ? "; it is tried again from " + job.times().due() + " on by \"priceglass run\""
                : "";
        terminal.say("no answer      " + job.work().title() + ": " + job.message() + later);
        return job.failure() == FailureKind.BAD_CONTENT || job.failure() == FailureKind.BAD_REQUEST
                ? ExitCode.UNREADABLE
                : ExitCode.FAILED;
    }

    /** Of a source that publishes nothing the answer is negative. */
    private int succeeded(Job job) throws IOException {
        JsonNode result = JSON.readTree(String.valueOf(job.result()));
        boolean published = false;
        for (JsonNode part : result.path("parts")) {
            boolean complete = part.path("outcome").asText().equals(ScanOutcome.COMPLETE.id());
            published |= complete;
            if (!complete) {
                String name = part.path("part").asText();
                terminal.say(part.path("outcome").asText() + "  " + (name.isEmpty() ? "" : name + ": ")
                        + part.path("evidence").asText().replaceAll("\\s*\\R\\s*", "; "));
            }
        }
        if (!root.json()) {
            String line = String.format(Locale.ROOT, "%-14s %s: %,d hospitals, %,d files new or changed%n",
                    published ? "scanned" : "nothing there", job.work().title(), result.path("hospitals").asLong(),
                    result.path("files").asLong());
            terminal.data().write(line.getBytes(StandardCharsets.UTF_8));
        }
        return published || result.path("parts").isEmpty() ? ExitCode.DONE : ExitCode.NEGATIVE;
    }
}
