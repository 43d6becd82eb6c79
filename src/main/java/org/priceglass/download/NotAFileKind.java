package org.priceglass.download;

/** What came instead of a file. */
public enum NotAFileKind {
    /** A page that asks for a name and a password. */
    LOGIN_PAGE("a login page"),
    /** A page that lets only people through, or says that programs are blocked. */
    CAPTCHA("a page that wants to see a human"),
    /** Any other page of a web site. */
    WEB_PAGE("an HTML page"),
    /** A document to print. */
    PDF("a PDF document"),
    /** PNG, JPEG, GIF. */
    IMAGE("an image"),
    /** Nothing, or nothing but blanks. */
    EMPTY("an empty file");

    private final String words;

    NotAFileKind(String words) {
        this.words = words;
    }

    /** In words: "a login page". */
    public String words() {
        return words;
    }
}
