package org.priceglass.ask;

/**
 * What does one hospital publish?
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ListPrices {
    /** The page that the request asks for. */
    public PricePage ask(PriceRequest request) {
        throw new UnsupportedOperationException("waits for the repositories");
    }
}
