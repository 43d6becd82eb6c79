package org.priceglass.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.priceglass.discover.pra.PraPace;
import org.priceglass.discover.pra.PraPaths;
import org.priceglass.discover.pra.PraSettings;
import org.priceglass.http.HostLimit;
import org.priceglass.settings.Setting;
import org.priceglass.settings.Settings;

/** What can be set of scans, and what is. */
public record ScanSettings(Settings settings) {
    /** The base URL of the PRA service. */
    public static final Setting<URI> PRA_ADDRESS = new Setting<>("scan.pra.address", PraSettings.USUAL.base(),
            ScanSettings::address, URI::toString);
    /** Headers that go with every request to it, a line each: {@code Name: value}. */
    public static final Setting<Map<String, String>> PRA_HEADERS = new Setting<>("scan.pra.headers", Map.of(),
            ScanSettings::headers, ScanSettings::lines);
    /** How many requests it is asked at most in {@link #PRA_SPAN}. */
    public static final Setting<Integer> PRA_REQUESTS = Setting.number("scan.pra.requests",
            PraPace.USUAL.limit().requests(), 1, 10_000);
    public static final Setting<Duration> PRA_SPAN = Setting.duration("scan.pra.span", PraPace.USUAL.limit().per());
    /** What it is asked under its address, a path each; blank where it is not asked. */
    public static final Setting<String> PRA_SESSION = Setting.text("scan.pra.path.session", PraPaths.USUAL.session());
    public static final Setting<String> PRA_VALIDATE = Setting.text("scan.pra.path.validate",
            PraPaths.USUAL.validate());
    public static final Setting<String> PRA_CHECK = Setting.text("scan.pra.path.check", PraPaths.USUAL.check());
    public static final Setting<String> PRA_SEARCH = Setting.text("scan.pra.path.search", PraPaths.USUAL.search());

    /** How the PRA service is asked, for all states. */
    public PraSettings pra() {
        PraPaths paths = new PraPaths(settings.get(PRA_SESSION), settings.get(PRA_VALIDATE), settings.get(PRA_CHECK),
                settings.get(PRA_SEARCH));
        HostLimit limit = new HostLimit(1, settings.get(PRA_REQUESTS), settings.get(PRA_SPAN));
        return new PraSettings(settings.get(PRA_ADDRESS), settings.get(PRA_HEADERS), paths, PraPace.USUAL.within(limit),
                PraSettings.STATES);
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text.strip());
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'%s' is no address: %s".formatted(text, e.getReason()), e);
        }
        throw new IllegalArgumentException("'%s' is no http or https address".formatted(text));
    }

    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("'%s' is no header: write Name: value".formatted(line));
            }
            headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return Map.copyOf(headers);
    }

    private static String lines(Map<String, String> headers) {
        return headers.entrySet().stream().map(header -> header.getKey() + ": " + header.getValue()).sorted()
                .collect(Collectors.joining("\n"));
    }
}
