package org.priceglass.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.priceglass.discover.HospitalSource;
import org.priceglass.discover.PartAnswer;
import org.priceglass.discover.reading.FileNames;
import org.priceglass.http.StopSignal;
import org.priceglass.model.Location;
import org.priceglass.model.listing.HospitalTraits;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.PublishedTime;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.model.listing.SourceRef;

/**
 * A folder on this machine: each price file in it and below it is listed under its path, with its size and time. Whose
 * it is, its content says when it is read, so no hospital is named here.
 */
final class FolderSource implements HospitalSource {
    private final Path folder;

    /** A folder by its absolute path. */
    FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public SourceRef ref() {
        return new SourceRef(SourceKind.FOLDER, folder.toString());
    }

    @Override
    public List<String> parts() {
        return List.of("");
    }

    @Override
    public PartAnswer ask(String part, Consumer<ListingBatch> batches, StopSignal stop) {
        try {
            List<ListedHospital> found = new ArrayList<>();
            for (Path path : ImportPaths.of(folder).files()) {
                stop.check();
                found.add(listing(path));
            }
            batches.accept(new ListingBatch(found, List.of()));
            return PartAnswer.of(ScanOutcome.COMPLETE, "%s: %,d files".formatted(ref(), found.size()));
        } catch (IOException e) {
            return PartAnswer.of(ScanOutcome.FAILED, "%s cannot be listed: %s".formatted(ref(), e.getMessage()));
        }
    }

    private ListedHospital listing(Path path) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
        String modified = facts.lastModifiedTime().toInstant().toString();
        ListedFile file = new ListedFile(null, String.valueOf(path.getFileName()), path.toString(), facts.size(),
                new PublishedTime(modified, facts.lastModifiedTime().toInstant()), null, null,
                Map.of("path", path.toString(), "size", Long.toString(facts.size()), "modified", modified));
        return new ListedHospital(folder.relativize(path).toString(), null, FileNames.added(List.of(), List.of(file)),
                Location.UNKNOWN, HospitalTraits.NONE, List.of(file), Map.of());
    }
}
