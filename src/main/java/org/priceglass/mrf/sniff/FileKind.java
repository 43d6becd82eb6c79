package org.priceglass.mrf.sniff;

/** What a file is, with what to say where it is not read as it is. */
public enum FileKind {
    JSON(""),
    /** Delimited text, or any text that is nothing else. */
    CSV(""), GZIP(packed("gzip file")), BZIP2(packed("bzip2 file")), XZ(packed("xz file")), ZIP(
            packed("ZIP archive")), TAR(packed("tar archive")), SEVEN_ZIP(packed("7z archive")),
    /** RAR, zstd. */
    OTHER_ARCHIVE("an archive of a kind that Priceglass does not unpack: unpack it and read the files inside"),
    /** Excel since 2007. */
    WORKBOOK("an Excel workbook, which Priceglass does not read yet: save its sheet as CSV UTF-8 and read that"),
    /** Excel 97 to 2003, and other Office files of that age. */
    OLD_WORKBOOK("an old Excel workbook (.xls) or other Office file, which Priceglass does not read yet: save its"
            + " sheet as CSV UTF-8 and read that"),
    /** Word and others. */
    DOCUMENT("an Office document, not an MRF: look for the CSV or JSON file beside it"),
    /** A page of a web site. */
    HTML("an HTML page, not an MRF; the server probably sent an error or landing page: fetch the file again in a"
            + " browser"),
    /** What some servers answer instead of a file. */
    XML("an XML document, not an MRF; the server probably sent an error message: fetch the file again in a browser"),
    /** A document to print. */
    PDF("a PDF document, not an MRF: look for the CSV or JSON file beside it"),
    /** PNG, JPEG, GIF. */
    IMAGE("an image, not an MRF: check where it was fetched from"),
    /** Nothing, or nothing but blanks. */
    EMPTY("an empty file: fetch it again"),
    /** Anything else that is not text. */
    BINARY("binary data, not an MRF: check where it was fetched from");

    private final String refusal;

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** {@code mrf.archive} unpacks them, unless they lie too deep. */
    private static String packed(String kind) {
        return "a " + kind + " inside more archives than are unpacked: unpack it and read the files inside";
    }

    /** One line that says what the file is instead of an MRF, and what to do; empty for the formats of MRFs. */
    public String refusal() {
        return refusal;
    }
}
