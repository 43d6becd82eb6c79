package org.priceglass.mrf;

import java.io.IOException;

/** Takes the charges of one member in file order. */
@FunctionalInterface
public interface ChargeSink {
    /**
     * Takes one charge. The buffer and the ids of its pool belong to the reader and change with the next charge: copy
     * what is to stay.
     */
    void charge(ChargeBuffer charge) throws IOException;
}
