package org.priceglass.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.priceglass.conformance.Dictionary;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The dictionary to check by.
 *
 * @param dictionary
 *            empty where the content is to tell it
 */
record DictionaryOption(Optional<Dictionary> dictionary) {
    private static final String AUTO = "auto";

    /** Reads the version of a dictionary, which users shorten to {@code 3.0}, or {@code auto}. */
    static final class Converter implements ITypeConverter<DictionaryOption> {
        @Override
        public DictionaryOption convert(String text) {
            Optional<Dictionary> dictionary = Dictionary.ofLabel(text).or(() -> Dictionary.ofLabel(text + ".0"));
            if (dictionary.isEmpty() && !text.equalsIgnoreCase(AUTO)) {
                throw new TypeConversionException("no data dictionary " + text + ": there are "
                        + Arrays.stream(Dictionary.values()).map(Dictionary::label).collect(Collectors.joining(", "))
                        + " and " + AUTO);
            }
            return new DictionaryOption(dictionary);
        }
    }
}
