package org.priceglass.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.priceglass.model.listing.SourceKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the kind of a source. */
final class SourceKindConverter implements ITypeConverter<SourceKind> {
    @Override
    public SourceKind convert(String text) {
        return Arrays.stream(SourceKind.values()).filter(kind -> kind.id().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no source is called " + text + ": there are "
                        + Arrays.stream(SourceKind.values()).map(SourceKind::id).collect(Collectors.joining(", "))));
    }
}
