package org.priceglass.conformance.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.json.JsonCheck;
import org.priceglass.mrf.MrfSource;

/** Reads a JSON member for nothing but its check. */
final class JsonPass {
    private JsonPass() {
    }

    /** Returns the items that were checked. */
    static long check(MrfSource source, Dictionary dictionary, LocalDate today, FindingLog log) throws IOException {
        JsonCheck check = new JsonCheck(dictionary, today, log);
        try (InputStream in = source.open()) {
            check.check(in);
        }
        return check.items();
    }
}
