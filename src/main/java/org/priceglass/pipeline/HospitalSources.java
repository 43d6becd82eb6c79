package org.priceglass.pipeline;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.priceglass.discover.HospitalSource;
import org.priceglass.discover.hpttxt.HptTxtSite;
import org.priceglass.discover.pra.PraService;
import org.priceglass.discover.pra.PraSettings;
import org.priceglass.discover.reading.PublishedUrl;
import org.priceglass.discover.table.HospitalTable;
import org.priceglass.discover.table.RegistryDownload;
import org.priceglass.discover.table.TableOrigin;
import org.priceglass.http.WebClient;
import org.priceglass.reference.UsStates;

/**
 * Makes the source that a {@link ScanRequest} names. Nothing is asked yet; which hosts may be asked is the web client's
 * business. Safe for many threads, each source for one.
 */
public final class HospitalSources {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

    private final WebClient web;
    private final Supplier<PraSettings> pra;
    private final Clock clock;

    /**
     * Sources on a web.
     *
     * @param pra
     *            asked for each source anew, such as {@link ScanSettings#pra()}
     */
    public HospitalSources(WebClient web, Supplier<PraSettings> pra, Clock clock) {
        this.web = web;
        this.pra = pra;
        this.clock = clock;
    }

    /**
     * The source.
     *
     * @throws UnusableSourceException
     *             where the request names none
     */
    public HospitalSource open(ScanRequest request) throws UnusableSourceException {
        String address = request.address().strip();
        if (!request.states().isEmpty() && !request.kind().hasStates()) {
            throw new UnusableSourceException("a source of the kind %s is not asked by state: leave the states out"
                    .formatted(request.kind().id()));
        }
        return switch (request.kind()) {
            case PRA -> pra(address, states(request.states()));
            case HPT_TXT -> HptTxtSite.of(address, web).orElseThrow(() -> new UnusableSourceException(
                    "'%s' names no site: write a domain such as example.org, or a URL of it".formatted(address)));
            case REGISTRY -> HospitalTable.registry(
                    address.isEmpty() ? new RegistryDownload(web, RegistryDownload.CATALOGUE_ENTRY) : table(address),
                    states(request.states()));
            case LIST -> HospitalTable.list(isOnTheWeb(address) ? address : path(address).toString(), table(address),
                    request.columns());
            case FOLDER -> new FolderSource(folder(address));
        };
    }

    private HospitalSource pra(String address, List<String> states) throws UnusableSourceException {
        PraSettings settings = pra.get();
        if (!address.isEmpty()) {
            URI base = PublishedUrl.read(address, null).filter(url -> isOnTheWeb(url.url()))
                    .map(url -> URI.create(url.url()))
                    .orElseThrow(() -> new UnusableSourceException(
                            "'%s' is no address of a service: write one such as https://example.org"
                                    .formatted(address)));
            settings = settings.with(base);
        }
        return new PraService(web, states.isEmpty() ? settings : settings.with(states), clock);
    }

    private static List<String> states(List<String> named) throws UnusableSourceException {
        List<String> unknown = named.stream().filter(state -> UsStates.code(state).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new UnusableSourceException("no state is called '%s': write two letters each, such as CA,TX"
                    .formatted(String.join("', '", unknown)));
        }
        return named.stream().flatMap(state -> UsStates.code(state).stream()).distinct().toList();
    }

    private TableOrigin table(String address) throws UnusableSourceException {
        return isOnTheWeb(address) ? TableOrigin.web(web, address) : TableOrigin.file(path(address));
    }

    private static Path folder(String address) throws UnusableSourceException {
        Path folder = path(address);
        if (!Files.isDirectory(folder)) {
            throw new UnusableSourceException(folder + " is no folder: name one, or import the file");
        }
        return folder;
    }

    private static Path path(String address) throws UnusableSourceException {
        if (address.isEmpty()) {
            throw new UnusableSourceException("no file or folder is named");
        }
        try {
            return Path.of(address).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new UnusableSourceException("'%s' can be no path here: %s".formatted(address, e.getReason()));
        }
    }

    private static boolean isOnTheWeb(String address) {
        return WEB.matcher(address).matches();
    }
}
