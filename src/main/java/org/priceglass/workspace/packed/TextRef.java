package org.priceglass.workspace.packed;

/**
 * How a text stands in a packed value: {@link #NONE}; the number of a phrase; or the index of a text that is written
 * out in the value itself. Equal numbers of one version are equal phrases, so grouping needs no Strings.
 */
public final class TextRef {
    /** No text. */
    public static final int NONE = 0;

    private TextRef() {
    }

    static int ofPhrase(int number) {
        return number << 1;
    }

    static int ofInline(int index) {
        return index << 1 | 1;
    }

    public static boolean isInline(int ref) {
        return (ref & 1) != 0;
    }

    /** The number of the phrase; meaningless where the text is written out. */
    public static int phrase(int ref) {
        return ref >>> 1;
    }

    static int inline(int ref) {
        return ref >>> 1;
    }
}
