package org.priceglass.quality;

import java.util.List;
import org.priceglass.model.Rate;

/** What rates say, without where they stand in the file. */
final class RateTexts {
    private RateTexts() {
    }

    static List<String> of(List<Rate> rates) {
        return rates.stream().map(rate -> who(rate) + amounts(rate)).toList();
    }

    /** The contract of a rate. */
    static String who(Rate rate) {
        return rate.payer() + "\0" + rate.plan() + "\0" + rate.methodology();
    }

    static String amounts(Rate rate) {
        return "\0" + rate.algorithm() + "\0" + rate.amounts() + "\0" + rate.count();
    }
}
