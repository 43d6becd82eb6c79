package org.priceglass.ui.jobs.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.http.AllowedHosts;
import org.priceglass.http.WebOptions;
import org.priceglass.job.Job;
import org.priceglass.job.JobState;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.stage.Pipeline;
import org.priceglass.pipeline.stage.PipelineParts;
import org.priceglass.store.CurrentStore;
import org.priceglass.store.FileStore;
import org.priceglass.store.StorePlaces;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.workspace.Workspace;

class ScanViewModelTest {
    @TempDir
    private Path folder;
    private final List<Long> looked = new ArrayList<>();
    private Workspace workspace;
    private Pipeline pipeline;
    private ScanViewModel model;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder.resolve("ws"), Clock.systemUTC());
        pipeline = Pipeline.open(PipelineParts.here(workspace, new CurrentStore(FileStore.open(workspace.files())),
                new StorePlaces(workspace.files(), Map.of(), workspace.files()), new ContentReader(),
                (version, progress) -> OptionalDouble.of(1), "test", Clock.systemUTC()));
        NoDialogs chooses = new NoDialogs() {
            @Override
            public Optional<Path> chooseFolder() {
                return Optional.of(folder);
            }
        };
        model = new ScanViewModel(new SameThread().tasks(), pipeline::scan, chooses);
    }

    @AfterEach
    void close() throws IOException {
        pipeline.close();
        workspace.close();
    }

    private List<String> queued() {
        model.start(looked::add);
        return pipeline.jobs().jobs(looked).stream().map(Job::work).map(work -> work.title()).toList();
    }

    @Test
    void everySiteIsAJobOfItsOwnAndTheFirstIsShown() {
        model.form().sites.set("example.org\n# not this one\n\n https://two.example.org/prices ; example.org");
        assertThat(queued()).containsExactly("Scan hpt-txt example.org");
        assertThat(pipeline.jobs().counts().of(JobState.QUEUED)).isEqualTo(2);
        assertThat(model.errorProperty().get()).isEmpty();
    }

    @Test
    void statesAreOfSourcesThatAreAskedByState() {
        model.form().kind.set(SourceKind.PRA);
        model.form().states.set("CA, New York;tx");
        assertThat(queued()).containsExactly("Scan pra CA,New York,tx");
    }

    @Test
    void stateThatIsNoneIsRefusedInOneLine() {
        model.form().kind.set(SourceKind.REGISTRY);
        model.form().states.set("CA,ZZ");
        assertThat(queued()).isEmpty();
        assertThat(model.errorProperty().get()).contains("'ZZ'", "CA,TX");
        model.form().kind.set(SourceKind.FOLDER);
        assertThat(model.errorProperty().get()).as("forgotten with the source").isEmpty();
    }

    @Test
    void folderIsChosen() {
        model.form().kind.set(SourceKind.FOLDER);
        assertThat(queued()).isEmpty();
        assertThat(model.errorProperty().get()).isEqualTo("choose a folder");
        model.choose();
        assertThat(queued()).containsExactly("Scan folder " + folder);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(queued()).isEmpty();
        assertThat(model.errorProperty().get()).contains("at least one site");
        model.form().kind.set(SourceKind.LIST);
        assertThat(queued()).isEmpty();
        assertThat(model.errorProperty().get()).contains("choose a file");
    }

    @Test
    void columnThatMeansNothingIsRefused() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "Facility,Link\n");
        model.form().kind.set(SourceKind.LIST);
        model.form().address.set(list.toString());
        model.form().columns.set("colour=Facility");
        assertThat(queued()).isEmpty();
        assertThat(model.errorProperty().get()).contains("\"colour\"", "file-url");
        model.form().columns.set("name=Facility,file-url=Link");
        assertThat(queued()).hasSize(1);
    }

    @Test
    void allowedHostsAreKeptOnlyWhereTheScanIsQueued() {
        pipeline.settings().set(WebOptions.ALLOWED_HOSTS, AllowedHosts.of(Set.of("files.local")));
        model.form().hosts.set("localhost 10.0.0.7:8080");
        model.form().sites.set("not a site");
        assertThat(queued()).isEmpty();
        assertThat(pipeline.settings().get(WebOptions.ALLOWED_HOSTS).patterns()).containsExactly("files.local");
        model.form().sites.set("http://localhost:8080");
        assertThat(queued()).hasSize(1);
        assertThat(pipeline.settings().get(WebOptions.ALLOWED_HOSTS).patterns())
                .containsExactlyInAnyOrder("files.local", "localhost", "10.0.0.7");
    }
}
