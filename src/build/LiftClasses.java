import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Lifts the classes of a jar in the bundle to the class version of Java 8 where they are older than Java 6, with the
 * stack maps that this version asks for. The JVM keeps no older ones in its AOT cache, and reading those of picocli
 * from their jar takes a third of the time that a command needs to start.
 */
final class LiftClasses {
    private static final int OLDEST_KEPT = 50;
    private static final int MAJOR_VERSION = 7;
    private static final String NOTE = "META-INF/LIFTED.txt";
    private static final String WORDS = "The build of Priceglass lifted the classes of this jar to version 52;"
            + " it changed nothing else.\n";

    private final ClassFile classes;

    private LiftClasses(ClassHierarchyResolver hierarchy) {
        classes = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.ClassHierarchyResolverOption.of(hierarchy));
    }

    /** The jar. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        try (ZipFile in = new ZipFile(jar.toFile());
                URLClassLoader inside = new URLClassLoader(new URL[]{jar.toUri().toURL()})) {
            if (in.getEntry(NOTE) != null) {
                return;
            }
            Path lifted = jar.resolveSibling("lifted.part");
            try (OutputStream out = Files.newOutputStream(lifted)) {
                new LiftClasses(ClassHierarchyResolver.ofResourceParsing(inside)
                        .orElse(ClassHierarchyResolver.defaultResolver())).lift(in, out);
            }
            Files.move(lifted, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void lift(ZipFile in, OutputStream target) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(target)) {
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                put(out, entry.getName(), lifted(entry.getName(), in.getInputStream(entry).readAllBytes()));
            }
            put(out, NOTE, WORDS.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(bytes);
    }

    private byte[] lifted(String name, byte[] bytes) {
        if (!name.endsWith(".class") || bytes[MAJOR_VERSION] >= OLDEST_KEPT) {
            return bytes;
        }
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
        return classes.transformClass(classes.parse(bytes),
                version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }
}
