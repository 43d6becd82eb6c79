package org.priceglass.ui.files.verdict;

import java.io.IOException;
import java.io.OutputStream;
import org.priceglass.export.findings.CheckedMember;
import org.priceglass.export.findings.FindingFormat;

/** Writes every finding of a file as the command line does. */
@FunctionalInterface
public interface FindingWriter {
    /** Writes to a stream that stays the caller's to close. */
    void write(CheckedMember checked, FindingFormat format, OutputStream out) throws IOException;
}
