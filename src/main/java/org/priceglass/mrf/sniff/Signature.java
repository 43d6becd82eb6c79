package org.priceglass.mrf.sniff;

import java.util.List;
import java.util.Optional;

/** The fixed bytes that files of one kind have at one place. */
record Signature(int offset, String bytes, FileKind kind) {
    private static final List<Signature> ALL = List.of(new Signature(0, "\u001f\u008b", FileKind.GZIP),
            new Signature(0, "PK\u0003\u0004", FileKind.ZIP), new Signature(0, "PK\u0005\u0006", FileKind.ZIP),
            new Signature(0, "PK\u0007\u0008PK", FileKind.ZIP),
            new Signature(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", FileKind.OLD_WORKBOOK),
            new Signature(0, "%PDF-", FileKind.PDF), new Signature(0, "{\\rtf", FileKind.DOCUMENT),
            new Signature(0, "\u0089PNG\r\n", FileKind.IMAGE), new Signature(0, "\u00ff\u00d8\u00ff", FileKind.IMAGE),
            new Signature(0, "GIF8", FileKind.IMAGE), new Signature(0, "7z\u00bc\u00af'\u001c", FileKind.SEVEN_ZIP),
            new Signature(0, "Rar!\u001a\u0007", FileKind.OTHER_ARCHIVE),
            new Signature(0, "\u00fd7zXZ\u0000", FileKind.XZ),
            new Signature(0, "(\u00b5/\u00fd", FileKind.OTHER_ARCHIVE), new Signature(0, "BZh", FileKind.BZIP2),
            new Signature(257, "ustar", FileKind.TAR));

    /** The kind of a file with this head, one char for each byte. */
    static Optional<FileKind> kindOf(String head) {
        return ALL.stream().filter(signature -> head.startsWith(signature.bytes, signature.offset)).map(Signature::kind)
                .findFirst();
    }
}
