package org.priceglass.mrf;

import java.io.IOException;
import java.util.List;

/** Names what stands in one record of a member. */
@FunctionalInterface
public interface RecordFields {
    /** What was read from a record. */
    enum Part {
        CHARGE, RATE
    }

    /**
     * All values of the record in file order, empty cells too.
     *
     * @param source
     *            the member, whose header is read where the names stand there
     * @param record
     *            the record's bytes as stored
     * @param encoding
     *            of the member
     * @param part
     *            whose position the record's is: in JSON a rate is a record inside its charge's
     */
    List<RecordField> read(MrfSource source, byte[] record, TextEncoding encoding, Part part) throws IOException;
}
