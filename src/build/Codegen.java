import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the jOOQ classes from the Flyway migrations, by running them on an H2 in memory. Skips itself while neither
 * the migrations nor the generator have changed. Arguments: folder of migrations, output folder, package.
 */
public class Codegen {
    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path out = Path.of(args[1]);
        String fingerprint = fingerprint(migrations);
        Path stamp = out.resolve(".stamp");
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        String url = "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").locations("filesystem:" + migrations).load().migrate();
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            GenerationTool tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(configuration(out, args[2]));
        }
        Files.createDirectories(out);
        Files.writeString(stamp, fingerprint);
    }

    private static Configuration configuration(Path out, String packageName) {
        Database database = new Database().withName("org.jooq.meta.h2.H2Database").withInputSchema("PUBLIC")
                .withOutputSchemaToDefault(true).withExcludes("flyway_schema_history")
                .withForcedTypes(packed("Rates"), packed("Detail"));
        Target target = new Target().withPackageName(packageName).withDirectory(out.toString());
        Generate generate = new Generate().withGlobalObjectReferences(true);
        return new Configuration().withLogging(Logging.WARN)
                .withGenerator(new Generator().withDatabase(database).withGenerate(generate).withTarget(target));
    }

    /** Makes a packed column of CHARGE the Java type that reads it. */
    private static ForcedType packed(String name) {
        return new ForcedType().withUserType("org.priceglass.workspace.packed.Packed" + name)
                .withConverter("org.priceglass.workspace.convert." + name + "Converter")
                .withIncludeExpression("(?i:.*\\.CHARGE\\." + name + ")");
    }

    private static String fingerprint(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(Path.of("src/build/Codegen.java")));
        try (var files = Files.walk(migrations)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
