package org.priceglass.ask;

import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.search.Words;
import org.priceglass.code.CodeKey;
import org.priceglass.code.CodeLookup;
import org.priceglass.code.CodePrefix;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;

/**
 * What someone types to find a service, read as a code and as words.
 *
 * @param codes
 *            the codes that it may be
 * @param beginning
 *            which keys are of codes that begin so
 * @param words
 *            empty where it names a code system and so is a code only
 */
record ServiceText(List<Code> codes, LongPredicate beginning, Words words) {
    static ServiceText of(String text) {
        int colon = text.indexOf(':');
        CodeSystem system = colon < 0 ? null : CodeSystem.ofLabel(text.substring(0, colon)).orElse(null);
        String code = text.substring(system == null ? 0 : colon + 1).strip();
        boolean mayBeCode = !code.isEmpty() && (system != null || code.chars().anyMatch(Character::isDigit));
        return new ServiceText(mayBeCode ? CodeLookup.candidates(system, code) : List.of(),
                mayBeCode ? beginning(system, code) : key -> false, Words.of(system == null ? text : ""));
    }

    private static LongPredicate beginning(@Nullable CodeSystem system, String code) {
        CodePrefix prefix = CodePrefix.of(code).orElse(null);
        if (prefix == null) {
            return key -> false;
        }
        return system == null
                ? prefix::matches
                : key -> prefix.matches(key) && CodeKey.space(key) == system.lookupSpace();
    }
}
