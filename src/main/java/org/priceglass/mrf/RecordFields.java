package org.priceglass.mrf;

import java.io.IOException;
import java.util.List;

/** Names what stands in one record of a member. */
@FunctionalInterface
public interface RecordFields {
    /**
     * The record's values that are not empty, in file order.
     *
     * @param source
     *            the member, whose header is read where the names stand there
     * @param record
     *            the record's bytes as stored
     * @param encoding
     *            of the member
     */
    List<RecordField> read(MrfSource source, byte[] record, TextEncoding encoding) throws IOException;
}
