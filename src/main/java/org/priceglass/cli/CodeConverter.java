package org.priceglass.cli;

import org.priceglass.ask.CodeQuery;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code SYSTEM:CODE}, or a code without a system. */
final class CodeConverter implements ITypeConverter<CodeQuery> {
    @Override
    public CodeQuery convert(String text) {
        try {
            return CodeQuery.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
