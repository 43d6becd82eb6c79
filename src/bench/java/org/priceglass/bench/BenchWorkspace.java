package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Field;
import org.priceglass.model.FileHeader;
import org.priceglass.model.Identifier;
import org.priceglass.model.Layout;
import org.priceglass.model.Location;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.TextPool;
import org.priceglass.workspace.VersionLoader;
import org.priceglass.workspace.VersionOrigin;
import org.priceglass.workspace.Workspace;

/**
 * A workspace of {@value #HOSPITALS} hospitals with {@value #CHARGES} charges of {@value #RATES} rates each: 20 million
 * rates, a million distinct descriptions; each of {@value #CODES} CPT codes stands twice in every hospital. Loaded
 * through the real loader, without files.
 */
final class BenchWorkspace {
    static final int HOSPITALS = 100;
    static final int CHARGES = 10_000;
    static final int RATES = 20;
    static final int CODES = 5_000;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    private static final int FIRST_CODE = 70_000;
    private static final String SHA256 = "0".repeat(64);
    private static final List<String> METHODOLOGIES = List.of("fee schedule", "case rate", "per diem",
            "percent of total billed charges");
    private static final List<String> WORDS = List.of("KNEE", "hip", "MRI", "ct", "scan", "without", "with", "contrast",
            "office", "visit", "established", "patient", "level", "injection", "tablet", "mg", "lumbar", "spine",
            "x-ray", "chest", "views", "implant", "screw", "titanium", "plate", "catheter", "balloon", "stent", "room",
            "surgery", "minutes", "first", "additional", "hour", "anesthesia", "panel", "metabolic", "blood", "count",
            "complete", "culture", "urine");

    private BenchWorkspace() {
    }

    /** The code of a number below {@link #CODES}. */
    static String code(int number) {
        return String.valueOf(FIRST_CODE + number);
    }

    /** Fills the workspace of a folder, unless it is there already. */
    static void prepare(Path folder) throws IOException {
        if (Files.exists(folder.resolve("complete"))) {
            return;
        }
        try (Workspace workspace = Workspace.open(folder, CLOCK)) {
            workspace.catalogue().addStoredObject(SHA256, 0);
            for (int i = 0; i < HOSPITALS; i++) {
                load(workspace, i);
            }
        }
        Files.createFile(folder.resolve("complete"));
    }

    private static void load(Workspace workspace, int number) throws IOException {
        String name = "Hospital " + number;
        int hospital = workspace.catalogue().addHospital(name,
                List.of(new Identifier("CCN", String.format(Locale.ROOT, "%06d", number), null)),
                List.of(new Location(name, "1 Main St", "Town", "CA", "92832")));
        try (VersionLoader loader = workspace.versions().begin()) {
            TextPool pool = new TextPool();
            ChargeBuffer buffer = new ChargeBuffer(pool);
            Random random = new Random(number);
            for (int i = 0; i < CHARGES; i++) {
                charge(buffer, random, number, i);
                loader.charge(buffer);
                pool.resetIfFull();
            }
            loader.publish(summary(name), String.format(Locale.ROOT, "%064d", number), hospital,
                    new VersionOrigin(name + ".csv", null, SHA256, name + ".csv", CLOCK.instant()));
        }
    }

    private static void charge(ChargeBuffer buffer, Random random, int hospital, int number) {
        TextPool pool = buffer.texts();
        buffer.begin(4L + number, 100L * number, 99);
        StringBuilder description = new StringBuilder();
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            description.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        description.append(hospital * CHARGES + number);
        buffer.setText(Field.DESCRIPTION, pool.intern(description.toString()));
        buffer.setText(Field.SETTING, pool.intern(number < CODES ? "outpatient" : "inpatient"));
        long gross = 1_000L + random.nextInt(1_000_000);
        buffer.setAmount(Field.GROSS, gross, 2);
        buffer.setAmount(Field.CASH, gross * 6 / 10, 2);
        String code = code(number % CODES);
        buffer.codes().add(new Code(CodeSystem.CPT, code, code));
        String revenue = String.format(Locale.ROOT, "%04d", 100 + number % 800);
        buffer.codes().add(new Code(CodeSystem.RC, revenue, revenue));
        String own = String.valueOf(hospital * CHARGES + number);
        buffer.codes().add(new Code(CodeSystem.CDM, own, own));
        for (int i = 0; i < RATES; i++) {
            int rate = buffer.rates().add(buffer.record(), buffer.offset(), buffer.length());
            buffer.rates().setText(rate, Field.PAYER, pool.intern("Payer " + (hospital % 10 * RATES + i)));
            buffer.rates().setText(rate, Field.PLAN, pool.intern("Plan " + i % 4));
            buffer.rates().setText(rate, Field.METHODOLOGY, pool.intern(METHODOLOGIES.get(i % METHODOLOGIES.size())));
            buffer.rates().setAmount(rate, Field.DOLLAR, gross * (30 + random.nextInt(60)) / 100, 2);
        }
    }

    private static ReadSummary summary(String name) {
        FileHeader header = new FileHeader(name, "2026-01-01", "3.0.0", List.of(name), List.of("1 Main St"), Map.of(),
                List.of(), null, null, Map.of());
        return new ReadSummary(null, Layout.WIDE, "3.0.0", "UTF-8", 0, header, CHARGES + 3L, 3, 0, Map.of(), CHARGES,
                CHARGES, (long) CHARGES * RATES, Map.of());
    }
}
