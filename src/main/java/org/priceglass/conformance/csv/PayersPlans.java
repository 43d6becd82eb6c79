package org.priceglass.conformance.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.priceglass.conformance.Dictionary;

/** Which payers and plans the headers of a wide file name. */
final class PayersPlans {
    private static final String PAYER = "[payer_name]";
    private static final String PLAN = "[plan_name]";
    private static final List<RateMark> CHARGES = List.of(RateMark.DOLLAR, RateMark.PERCENTAGE, RateMark.ALGORITHM,
            RateMark.METHODOLOGY);

    private PayersPlans() {
    }

    /** {@code payer | plan} in lower case, in the order of the columns; in dictionary 3.0 without placeholders. */
    static List<String> of(List<HeaderName> headers, Dictionary dictionary) {
        List<RateMark> marks = marks(dictionary);
        Set<String> found = new LinkedHashSet<>();
        for (HeaderName header : headers) {
            boolean replaced = dictionary.isAtLeast(Dictionary.V3_0_0) && header.size() > 2
                    && (header.is(1, PAYER) || header.is(2, PLAN));
            if (!replaced && marks.stream().anyMatch(mark -> mark.isWide(header))) {
                found.add(payerPlan(header).toLowerCase(Locale.ROOT));
            }
        }
        return new ArrayList<>(found);
    }

    /** Whether CMS's validator tells a header that still has a placeholder for its payer or plan. */
    static boolean isPlaceholder(HeaderName header) {
        boolean charge = CHARGES.stream().anyMatch(mark -> mark.isWide(header));
        boolean other = Stream.of(RateMark.NOTES, RateMark.MEDIAN, RateMark.P10, RateMark.P90, RateMark.COUNT)
                .anyMatch(mark -> mark.isWide(header));
        return (charge && (header.is(1, PAYER) || header.is(2, PLAN)))
                || (other && header.is(1, PAYER) && header.is(2, PLAN));
    }

    private static List<RateMark> marks(Dictionary dictionary) {
        List<RateMark> marks = new ArrayList<>(CHARGES);
        marks.add(RateMark.NOTES);
        marks.addAll(ExpectedColumns.paid(dictionary));
        return marks;
    }

    private static String payerPlan(HeaderName header) {
        return header.parts().get(1) + " | " + header.parts().get(2);
    }
}
