package org.priceglass.ui.files.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.FileVersion;
import org.priceglass.ask.ListedFile;

/** Which file versions the user wants to see. */
public final class FileFilterModel {
    static final String CURRENT = "Current";
    static final String SUPERSEDED = "Superseded";
    /** The words for where a version stands among those of its file. */
    static final List<String> STATUSES = List.of(CURRENT, SUPERSEDED);

    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> status = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> conformance = new SimpleObjectProperty<>();
    private Runnable changed = () -> {
    };

    FileFilterModel() {
        for (Observable part : List.of(text, status, conformance)) {
            part.addListener(property -> changed.run());
        }
    }

    /** Calls the listener when other files are wanted. */
    void setOnChange(Runnable listener) {
        changed = listener;
    }

    /** Parts of hospital, file, address, layout, dictionary or SHA-256; all words count, in any case. */
    public StringProperty textProperty() {
        return text;
    }

    /** One of {@link #STATUSES}, null for any. */
    public ObjectProperty<@Nullable String> statusProperty() {
        return status;
    }

    /** One of {@link CheckState#KINDS}, null for any. */
    public ObjectProperty<@Nullable String> conformanceProperty() {
        return conformance;
    }

    public boolean isNarrow() {
        return !text.get().isBlank() || status.get() != null || conformance.get() != null;
    }

    public void clear() {
        text.set("");
        status.set(null);
        conformance.set(null);
    }

    boolean passes(ListedFile file) {
        return isAny(status.get(), status(file)) && isAny(conformance.get(), new CheckState(file.verdict()).kind())
                && Stream.of(text.get().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(haystack(file.version())::contains);
    }

    static String status(ListedFile file) {
        return file.version().current() ? CURRENT : SUPERSEDED;
    }

    private static boolean isAny(@Nullable String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    private static String haystack(FileVersion version) {
        return Stream
                .of(version.hospital(), version.file(), version.member(), version.location(), version.layout(),
                        version.dictionary(), version.sha256())
                .filter(Objects::nonNull).reduce("", (all, one) -> all + "\n" + one).toLowerCase(Locale.ROOT);
    }
}
