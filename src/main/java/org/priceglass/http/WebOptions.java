package org.priceglass.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.priceglass.settings.Setting;
import org.priceglass.settings.Settings;

/** What a workspace keeps of how its owner wants hosts asked. */
public final class WebOptions {
    public static final Setting<String> CONTACT = Setting.text("web.contact", "");
    /** Written with blanks or commas between the hosts. */
    public static final Setting<AllowedHosts> ALLOWED_HOSTS = new Setting<>("web.allowed-hosts", AllowedHosts.NONE,
            text -> AllowedHosts.of(List.of(text.strip().split("[\\s,]+"))),
            hosts -> String.join(" ", hosts.patterns().stream().sorted().toList()));
    public static final Setting<Integer> AT_ONCE = Setting.number("web.host.at-once", HostLimit.POLITE.atOnce(), 1,
            100);
    public static final Setting<Integer> REQUESTS = Setting.number("web.host.requests", HostLimit.POLITE.requests(), 1,
            10_000);
    public static final Setting<Duration> PER = Setting.duration("web.host.per", HostLimit.POLITE.per());
    public static final Setting<Duration> CONNECT = Setting.duration("web.timeout.connect", Timeouts.USUAL.connect());
    public static final Setting<Duration> STALL = Setting.duration("web.timeout.stall", Timeouts.USUAL.stall());
    public static final Setting<Duration> SLOW_WINDOW = Setting.duration("web.slow.window",
            Timeouts.USUAL.slowWindow());
    public static final Setting<Long> SLOW_BYTES = Setting.bytes("web.slow.bytes", Timeouts.USUAL.slowBytes());
    public static final Setting<Duration> PATIENCE = Setting.duration("web.patience", Timeouts.USUAL.patience());
    public static final Setting<Integer> REDIRECTS = Setting.number("web.redirects", WebSettings.USUAL.maxRedirects(),
            0, 50);

    /** In the order in which a form shows them. */
    public static final List<Setting<?>> ALL = List.of(CONTACT, ALLOWED_HOSTS, AT_ONCE, REQUESTS, PER, CONNECT, STALL,
            SLOW_WINDOW, SLOW_BYTES, PATIENCE, REDIRECTS);

    private WebOptions() {
    }

    /**
     * What is in force now.
     *
     * @param limits
     *            of hosts that have their own
     */
    public static WebSettings of(Settings settings, Map<String, HostLimit> limits) {
        Timeouts times = new Timeouts(settings.get(CONNECT), settings.get(STALL), settings.get(SLOW_WINDOW),
                settings.get(SLOW_BYTES), settings.get(PATIENCE));
        HostLimit limit = new HostLimit(settings.get(AT_ONCE), settings.get(REQUESTS), settings.get(PER));
        return new WebSettings(settings.get(CONTACT), settings.get(ALLOWED_HOSTS), times, limit, limits,
                settings.get(REDIRECTS));
    }
}
