package org.priceglass.ui.jobs.scan;

import org.priceglass.model.listing.SourceKind;

/**
 * The words for a kind of source.
 *
 * @param label
 *            its name
 * @param sentence
 *            what is asked, and what comes of it
 * @param address
 *            what its address is called
 * @param prompt
 *            what an address looks like, or what a blank one means
 */
record ScanWords(String label, String sentence, String address, String prompt) {
    private static final ScanWords PRA = new ScanWords("Patient Rights Advocate",
            "Asks the file search of PatientRightsAdvocate.org for hospitals and their price files, state by state.",
            "Address of the service", "As in the settings");
    private static final ScanWords HPT_TXT = new ScanWords("cms-hpt.txt of web sites",
            "Reads the cms-hpt.txt that every hospital must keep at the root of its site (45 CFR 180.50(d)(6)).",
            "Sites", "");
    private static final ScanWords REGISTRY = new ScanWords("CMS hospital registry",
            "Reads Hospital General Information: who the hospitals are, by CCN. It names no price files.",
            "File or URL", "CMS's newest");
    private static final ScanWords LIST = new ScanWords("List in a CSV file",
            "Reads any CSV file of hospitals or price files: names, identifiers, addresses, URLs of files.",
            "File or URL", "https://example.org/hospitals.csv");
    private static final ScanWords FOLDER = new ScanWords("Folder of price files",
            "Looks through a folder and all below it, and takes up what is new or changed.", "Folder", "");

    static ScanWords of(SourceKind kind) {
        return switch (kind) {
            case PRA -> PRA;
            case HPT_TXT -> HPT_TXT;
            case REGISTRY -> REGISTRY;
            case LIST -> LIST;
            case FOLDER -> FOLDER;
        };
    }
}
