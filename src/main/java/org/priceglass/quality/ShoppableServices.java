package org.priceglass.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;

/**
 * How many of the 70 shoppable services that CMS names (84 FR 65524, table 3; 45 CFR 180.60(a)(1)) have no charge. A
 * service with two numbers counts as there with either.
 */
final class ShoppableServices implements Check {
    private static final String RESOURCE = "shoppable-services.txt";

    private final List<Set<String>> services;
    private final Set<String> seen = new HashSet<>();

    ShoppableServices() {
        this.services = load();
    }

    @Override
    public CheckInfo info() {
        return new CheckInfo("without-shoppable-service", ScorePart.COMPLETENESS, Severity.DOUBT, "services",
                "Services of CMS's list of 70 that no charge has the code of",
                "services without a charge / " + services.size());
    }

    @Override
    public void look(long id, Charge charge, Tally tally) {
        for (Code code : charge.codes()) {
            if (code.system().lookupSpace() == CodeSystem.CPT) {
                seen.add(code.code());
            } else if (code.system() == CodeSystem.MS_DRG) {
                seen.add(code.system().label() + ":" + code.code());
            }
        }
    }

    @Override
    public void end(Tally tally) {
        tally.looked(services.size());
        for (Set<String> service : services) {
            if (service.stream().noneMatch(seen::contains)) {
                tally.hit(Finding.ofAll(String.join(" or ", service)));
            }
        }
    }

    private static List<Set<String>> load() {
        List<Set<String>> services = new ArrayList<>();
        try (InputStream resource = Objects.requireNonNull(ShoppableServices.class.getResourceAsStream(RESOURCE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> services.add(new TreeSet<>(List.of(line.split("/", -1)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(services);
    }
}
