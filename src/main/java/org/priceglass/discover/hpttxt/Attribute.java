package org.priceglass.discover.hpttxt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The attributes of a location, all of them required, and how else people write them. */
enum Attribute {
    LOCATION_NAME("location-name", "location|hospital-name|facility-name"), SOURCE_PAGE_URL("source-page-url",
            "source-page|source-url|page-url"), MRF_URL("mrf-url",
                    "mrf|mrf-link|mrf-file-url|machine-readable-file-url|machine-readable-file"), CONTACT_NAME(
                            "contact-name", "contact"), CONTACT_EMAIL("contact-email", "contact-e-mail|email|e-mail");

    private final String key;
    private final String others;

    Attribute(String key, String others) {
        this.key = key;
        this.others = "|" + others + "|";
    }

    /** As the rule writes it. */
    String key() {
        return key;
    }

    /** From a key in any case, with blanks or underscores for hyphens. */
    static Optional<Attribute> of(String written) {
        String key = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_\u2010-\u2015-]+", "-");
        return Arrays.stream(values()).filter(each -> each.key.equals(key) || each.others.contains("|" + key + "|"))
                .findFirst();
    }
}
