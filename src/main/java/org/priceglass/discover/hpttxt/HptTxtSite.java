package org.priceglass.discover.hpttxt;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.priceglass.discover.HospitalSource;
import org.priceglass.discover.PartAnswer;
import org.priceglass.discover.reading.PublishedUrl;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebFailure;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.model.listing.SourceRef;

/**
 * A site that should have a {@code cms-hpt.txt}: asked at its root, then under {@code /.well-known}, then the same with
 * {@code www.} put before the host or taken from it.
 */
public final class HptTxtSite implements HospitalSource {
    private static final List<String> PATHS = List.of("/cms-hpt.txt", "/.well-known/cms-hpt.txt");
    /** After which the same host need not be asked for another path. */
    private static final Set<WebFailure> HOST_FAILS = EnumSet.of(WebFailure.UNKNOWN_HOST, WebFailure.CONNECTION,
            WebFailure.TIMEOUT, WebFailure.HOST_BUSY, WebFailure.RATE_LIMITED, WebFailure.REFUSED_ADDRESS,
            WebFailure.CERTIFICATE);
    private static final Pattern NAME = Pattern.compile(".*\\.\\p{L}.*");
    private static final String WWW = "www.";

    private final WebClient web;
    private final URI root;

    private HptTxtSite(WebClient web, URI root) {
        this.web = web;
        this.root = root;
    }

    /**
     * The site that someone names: {@code example.org}, {@code http://127.0.0.1:8080}, or any page of it.
     *
     * @return empty where the text names no site
     */
    public static Optional<HptTxtSite> of(String text, WebClient web) {
        return PublishedUrl.read(text, null).map(url -> URI.create(url.url()).resolve("/"))
                .filter(root -> root.getHost() != null).map(root -> new HptTxtSite(web, root));
    }

    @Override
    public SourceRef ref() {
        return new SourceRef(SourceKind.HPT_TXT, root.toString());
    }

    @Override
    public List<String> parts() {
        return List.of("");
    }

    @Override
    public PartAnswer ask(String part, Consumer<ListingBatch> batches, StopSignal stop) {
        HptSearch search = new HptSearch(web, stop);
        for (URI host : hosts()) {
            for (String path : PATHS) {
                Optional<ListingBatch> found = search.ask(host.resolve(path).toString());
                if (found.isPresent()) {
                    batches.accept(found.get());
                    return search.answer(ScanOutcome.COMPLETE);
                }
                if (search.lastFailure().filter(HOST_FAILS::contains).isPresent()) {
                    break;
                }
            }
        }
        return search.answer(search.outcome());
    }

    private Set<URI> hosts() {
        Set<URI> hosts = new LinkedHashSet<>(List.of(root));
        String host = root.getHost();
        if (NAME.matcher(host).matches()) {
            String other = host.startsWith(WWW) ? host.substring(WWW.length()) : WWW + host;
            hosts.add(URI.create(root.toString().replaceFirst(Pattern.quote(host), other)));
        }
        return hosts;
    }
}
