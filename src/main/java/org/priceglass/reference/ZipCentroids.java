package org.priceglass.reference;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a ZIP is: the centroid of its census area (ZCTA, 2021). ZIPs without an area of their own, such as those of
 * post office boxes, get the mean of the areas with the same first three digits and are marked approximate.
 *
 * <p>
 * Making one reads a resource, which takes some milliseconds: make one and hand it on.
 */
public final class ZipCentroids {
    private static final Pattern ZIP = Pattern.compile("\\d{5}(-?\\d{4})?");
    private static final int ZIP_LENGTH = 5;
    private static final int PREFIX_SPAN = 100;

    private final ZipAreas areas = ZipAreas.load();

    /**
     * The place of a ZIP of five digits, or of ZIP+4; empty where the text is neither, or no area shares its first
     * three digits.
     */
    public Optional<Place> find(String zip) {
        String trimmed = zip.strip();
        if (!ZIP.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(trimmed.substring(0, ZIP_LENGTH));
        int at = Arrays.binarySearch(areas.zips(), number);
        return at >= 0
                ? Optional.of(new Place(areas.latitude(at), areas.longitude(at), false))
                : mean(number / PREFIX_SPAN * PREFIX_SPAN);
    }

    private Optional<Place> mean(int firstZip) {
        int from = insertionPoint(firstZip);
        int to = insertionPoint(firstZip + PREFIX_SPAN);
        double latitude = 0;
        double longitude = 0;
        for (int i = from; i < to; i++) {
            latitude += areas.latitude(i);
            longitude += areas.longitude(i);
        }
        int count = to - from;
        return count == 0 ? Optional.empty() : Optional.of(new Place(latitude / count, longitude / count, true));
    }

    private int insertionPoint(int zip) {
        int at = Arrays.binarySearch(areas.zips(), zip);
        return at >= 0 ? at : -at - 1;
    }
}
