package org.priceglass.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.priceglass.code.CodeKey;
import org.priceglass.code.CodeLookup;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;

/** A code that someone asks for, made canonical in each system that it may be of. */
final class AskedCode {
    private final List<Code> candidates;

    AskedCode(CodeQuery query) {
        candidates = CodeLookup.candidates(query.system(), query.code());
    }

    Set<Long> keys() {
        return candidates.stream().map(CodeKey::of).collect(Collectors.toSet());
    }

    /** The charge's own code that was asked for; empty where it was found by a key that two codes share. */
    Optional<Code> of(Charge charge) {
        return charge.codes().stream().filter(this::isAsked).findFirst();
    }

    private boolean isAsked(Code code) {
        return candidates.stream().anyMatch(
                candidate -> candidate.system() == code.system().lookupSpace() && candidate.code().equals(code.code()));
    }
}
