package org.priceglass.http;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hosts that may stand on private or loopback addresses, because the user said so.
 *
 * @param patterns
 *            names or addresses as in a URL, lower case; {@code *.example.org} means every host below that name
 */
public record AllowedHosts(Set<String> patterns) {
    public static final AllowedHosts NONE = new AllowedHosts(Set.of());

    /** From what people write: any case, with or without port. */
    public static AllowedHosts of(Collection<String> hosts) {
        return new AllowedHosts(hosts.stream().filter(host -> !host.isBlank()).map(AllowedHosts::withoutPort)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** These and those. */
    public AllowedHosts and(AllowedHosts more) {
        Set<String> both = new HashSet<>(patterns);
        both.addAll(more.patterns());
        return new AllowedHosts(Set.copyOf(both));
    }

    /** Names below an allowed {@code localhost} are allowed too: they are the same machine (RFC 6761). */
    public boolean allows(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (patterns.contains(name) || (name.endsWith(".localhost") && patterns.contains("localhost"))) {
            return true;
        }
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            if (patterns.contains("*" + name.substring(dot))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutPort(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        boolean ipv6 = name.indexOf(':') != name.lastIndexOf(':') && !name.startsWith("[");
        return ipv6 ? name : name.replaceFirst(":\\d+$", "").replaceAll("[\\[\\]]", "");
    }
}
