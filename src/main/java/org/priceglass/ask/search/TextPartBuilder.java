package org.priceglass.ask.search;

/** Collects the charges of a part; used again for the next one. */
final class TextPartBuilder {
    /** A part is full at this many bytes of text: large enough for the search, small enough to be copied. */
    private static final int FULL = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private final IntList lineStarts = new IntList();
    private final IntList lineCharges = new IntList();
    private final IntList ordinals = new IntList();
    private final IntList codeStarts = new IntList();
    private final IntList codes = new IntList();
    private String last = "";

    void add(int ordinal, String description, int[] codeNumbers) {
        if (isEmpty() || !description.equals(last)) {
            lineStarts.add(text.length());
            lineCharges.add(ordinals.size());
            text.append(Words.pack(description)).append(TextPart.LINE_END);
            last = description;
        }
        ordinals.add(ordinal);
        codeStarts.add(codes.size());
        for (int code : codeNumbers) {
            codes.add(code);
        }
    }

    boolean isFull() {
        return text.length() >= FULL;
    }

    boolean isEmpty() {
        return ordinals.size() == 0;
    }

    /** The part of all that was added; what is added next starts another. */
    TextPart build() {
        lineStarts.add(text.length());
        lineCharges.add(ordinals.size());
        codeStarts.add(codes.size());
        TextPart part = new TextPart(this);
        text.setLength(0);
        lineStarts.clear();
        lineCharges.clear();
        ordinals.clear();
        codeStarts.clear();
        codes.clear();
        return part;
    }

    String text() {
        return text.toString();
    }

    int[] lineStarts() {
        return lineStarts.toArray();
    }

    int[] lineCharges() {
        return lineCharges.toArray();
    }

    int[] ordinals() {
        return ordinals.toArray();
    }

    int[] codeStarts() {
        return codeStarts.toArray();
    }

    int[] codes() {
        return codes.toArray();
    }
}
