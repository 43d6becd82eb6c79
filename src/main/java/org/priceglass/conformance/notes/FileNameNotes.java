package org.priceglass.conformance.notes;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priceglass.code.Npi;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingSink;

/** The name of a file, which 45 CFR 180.50(d)(5) prescribes; the form is that of CMS's own check of names. */
public final class FileNameNotes {
    private static final String PLACE = "file name";
    private static final Pattern FORM = Pattern
            .compile("(\\d{2})-?(\\d{7})(?:-(\\d{10}))?_.+_standardcharges\\.(?:csv|json)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PACKING = Pattern.compile("\\.(?:gz|bz2|xz)$", Pattern.CASE_INSENSITIVE);
    /** First two digits that the Internal Revenue Service gives to nobody. */
    private static final Set<String> NOBODY = Set.of("00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69",
            "70", "78", "79", "89", "96", "97");

    private FileNameNotes() {
    }

    /**
     * Looks at a name.
     *
     * @param path
     *            the name, folders before it are passed over
     */
    public static void check(String path, FindingSink sink) throws IOException {
        String name = PACKING.matcher(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1))
                .replaceFirst("");
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            sink.add(Finding.at(PLACE, NoteRules.FILE_NAME, name));
            return;
        }
        if (NOBODY.contains(form.group(1))) {
            sink.add(Finding.at(PLACE, NoteRules.EIN, form.group(1) + form.group(2), form.group(1)));
        }
        if (form.group(3) != null && !Npi.isValid(form.group(3))) {
            sink.add(Finding.at(PLACE, NoteRules.FILE_NPI, form.group(3)));
        }
    }
}
