package org.priceglass.ui.jobs.scan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.priceglass.discover.table.ColumnMapping;
import org.priceglass.discover.table.ColumnRole;
import org.priceglass.discover.table.TableException;
import org.priceglass.http.AllowedHosts;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.pipeline.ScanOrder;
import org.priceglass.pipeline.ScanRequest;

/** A scan as it is being written; a field that its source does not need is not looked at. */
final class ScanForm {
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final Pattern BETWEEN_STATES = Pattern.compile("\\s*[,;\\n]\\s*");

    final ObjectProperty<SourceKind> kind = new SimpleObjectProperty<>(SourceKind.HPT_TXT);
    final StringProperty address = new SimpleStringProperty("");
    final StringProperty sites = new SimpleStringProperty("");
    final StringProperty states = new SimpleStringProperty("");
    final StringProperty columns = new SimpleStringProperty("");
    final StringProperty hosts = new SimpleStringProperty("");

    /**
     * What is written.
     *
     * @throws IllegalArgumentException
     *             with one line that says what is missing
     */
    ScanOrder written() {
        SourceKind source = kind.get();
        List<String> asked = source.hasStates() ? parts(states.get(), BETWEEN_STATES) : List.of();
        Map<ColumnRole, String> roles = source == SourceKind.LIST ? roles() : Map.of();
        List<String> allowed = onTheWeb(source) ? parts(hosts.get(), BETWEEN) : List.of();
        return new ScanOrder(
                addresses(source).stream().map(each -> new ScanRequest(source, each, asked, roles)).toList(),
                AllowedHosts.of(allowed));
    }

    /** Whether its address is that of a file or folder of this machine, or may be. */
    static boolean mayBeLocal(SourceKind source) {
        return needsAddress(source) || source == SourceKind.REGISTRY;
    }

    /** Whether servers may be asked. */
    static boolean onTheWeb(SourceKind source) {
        return source != SourceKind.FOLDER;
    }

    private static boolean needsAddress(SourceKind source) {
        return source == SourceKind.LIST || source == SourceKind.FOLDER;
    }

    private List<String> addresses(SourceKind source) {
        if (source == SourceKind.HPT_TXT) {
            List<String> named = ScanOrder.sites(Arrays.asList(sites.get().split("[,;\\n]", -1)));
            if (named.isEmpty()) {
                throw new IllegalArgumentException("write at least one site, such as example.org");
            }
            return named;
        }
        String written = address.get().strip();
        if (written.isEmpty() && needsAddress(source)) {
            throw new IllegalArgumentException(
                    source == SourceKind.FOLDER ? "choose a folder" : "choose a file, or write its URL");
        }
        return List.of(written);
    }

    private Map<ColumnRole, String> roles() {
        try {
            return ColumnMapping.parse(columns.get());
        } catch (TableException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<String> parts(String text, Pattern between) {
        return Stream.of(between.split(text.strip())).filter(part -> !part.isBlank()).toList();
    }
}
