package org.priceglass.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the sample files of {@code sample-data/}: the same content every time, on every machine. From the project's
 * folder:
 *
 * <pre>
 * mvn test-compile
 * java -cp target/test-classes org.priceglass.sample.SampleData sample-data
 * </pre>
 *
 * {@link HospitalList} says who, {@link ServiceList} what, {@link PriceList} for how much, and this class in which
 * form.
 */
public final class SampleData {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** The first bytes of what macOS adds to archives for each file. */
    private static final byte[] APPLE_DOUBLE = {0, 5, 22, 7, 0, 2, 0, 0, 'M', 'a', 'c', ' ', 'O', 'S', ' ', 'X'};

    private final List<Service> services = ServiceList.all();

    private SampleData() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The content of every file by its name. */
    public static Map<String, byte[]> files() throws IOException {
        SampleData data = new SampleData();
        Map<String, byte[]> files = new LinkedHashMap<>();
        data.addCsv(files);
        data.addJson(files);
        data.addPacked(files);
        data.addOdd(files);
        return files;
    }

    private void addCsv(Map<String, byte[]> files) {
        files.put(HospitalList.quillhaven().fileStem() + ".csv", tall(HospitalList.quillhaven(), Dictionary.V3, "\n"));
        files.put(HospitalList.marrowmere().fileStem() + ".csv",
                wide(HospitalList.marrowmere(), Dictionary.V3, "\r\n"));
        files.put(HospitalList.brindle().fileStem() + ".csv", tall(HospitalList.brindle(), Dictionary.V2, "\r\n"));
        files.put(HospitalList.mossgate().fileStem() + ".csv", wide(HospitalList.mossgate(), Dictionary.V3, "\n"));
        byte[] emberfield = (BYTE_ORDER_MARK + CsvTable
                .tall(HospitalList.emberfield(), Dictionary.V3, surgery(HospitalList.emberfield())).text("\r\n"))
                .getBytes(UTF_8);
        files.put(HospitalList.emberfield().fileStem() + ".csv", emberfield);
    }

    private void addJson(Map<String, byte[]> files) {
        files.put(HospitalList.thistlewick().fileStem() + ".json", json(HospitalList.thistlewick(), Dictionary.V3));
        files.put(HospitalList.tanglewren().fileStem() + ".json", json(HospitalList.tanglewren(), Dictionary.V3));
        files.put(HospitalList.copperlantern().fileStem() + ".json", json(HospitalList.copperlantern(), Dictionary.V2));
    }

    private void addPacked(Map<String, byte[]> files) throws IOException {
        files.put(HospitalList.larkhollow().fileStem() + ".csv.gz",
                Archives.gzip(wide(HospitalList.larkhollow(), Dictionary.V2, "\n")));
        Map<String, byte[]> members = new LinkedHashMap<>();
        String east = HospitalList.ninefoldEast().fileStem() + ".csv";
        members.put(east, tall(HospitalList.ninefoldEast(), Dictionary.V3, "\r\n"));
        members.put("__MACOSX/._" + east, APPLE_DOUBLE);
        members.put(HospitalList.ninefoldWest().fileStem() + ".csv",
                wide(HospitalList.ninefoldWest(), Dictionary.V3, "\r\n"));
        files.put("ninefold-health.zip", Archives.zip(members));
    }

    private void addOdd(Map<String, byte[]> files) {
        Hospital dunmarrow = HospitalList.dunmarrow();
        files.put(dunmarrow.fileStem() + ".csv", FaultyFile.text(dunmarrow, charges(dunmarrow)).getBytes(WINDOWS_1252));
        Hospital pinetop = HospitalList.pinetop();
        files.put("old-pinetop-chargemaster-2019.csv", LegacyFile.text(charges(pinetop)).getBytes(UTF_8));
    }

    private byte[] tall(Hospital hospital, Dictionary dictionary, String lineEnd) {
        return CsvTable.tall(hospital, dictionary, charges(hospital)).text(lineEnd).getBytes(UTF_8);
    }

    private byte[] wide(Hospital hospital, Dictionary dictionary, String lineEnd) {
        return CsvTable.wide(hospital, dictionary, charges(hospital)).text(lineEnd).getBytes(UTF_8);
    }

    private byte[] json(Hospital hospital, Dictionary dictionary) {
        return new JsonFile(hospital, dictionary).text(charges(hospital)).getBytes(UTF_8);
    }

    private List<PricedCharge> charges(Hospital hospital) {
        return PriceList.of(hospital, services);
    }

    /** A surgical hospital has neither wards nor an emergency department. */
    private List<PricedCharge> surgery(Hospital hospital) {
        return PriceList.of(hospital, services.stream().filter(service -> switch (service.kind()) {
            case SURGERY, SCOPE, LAB, XRAY, MRI, INFUSION, DRUG, VISIT -> true;
            default -> false;
        }).toList());
    }
}
