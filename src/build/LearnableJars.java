import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes jars of the bundle fit for the AOT cache of the JVM. It keeps no classes older than Java 6, and reading those
 * of picocli from their jar takes a third of the time that a command needs to start: they are lifted to the class
 * version of Java 8, with the stack maps that this version asks for. And it takes the packages of a sealed jar for
 * defined twice, and ends the program, where the bundle was moved after the cache was made: seals are taken off.
 */
final class LearnableJars {
    private static final int OLDEST_KEPT = 50;
    private static final int MAJOR_VERSION = 7;
    private static final String NOTE = "META-INF/CHANGED.txt";
    private static final String WORDS = "The build of Priceglass lifted the classes of this jar to version 52 where they"
            + " were older than 50, and took off its seal if it had one; it changed nothing else.\n";

    private final ClassFile classes;

    private LearnableJars(ClassHierarchyResolver hierarchy) {
        classes = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.ClassHierarchyResolverOption.of(hierarchy));
    }

    /** The jars. */
    public static void main(String[] args) throws IOException {
        for (String jar : args) {
            change(Path.of(jar));
        }
    }

    private static void change(Path jar) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile());
                URLClassLoader inside = new URLClassLoader(new URL[]{jar.toUri().toURL()})) {
            if (in.getEntry(NOTE) != null) {
                return;
            }
            Path changed = jar.resolveSibling("changed.part");
            try (OutputStream out = Files.newOutputStream(changed)) {
                new LearnableJars(ClassHierarchyResolver.ofResourceParsing(inside)
                        .orElse(ClassHierarchyResolver.defaultResolver())).change(in, out);
            }
            Files.move(changed, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void change(ZipFile in, OutputStream target) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(target)) {
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                put(out, entry.getName(), changed(entry.getName(), in.getInputStream(entry).readAllBytes()));
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

    private byte[] changed(String name, byte[] bytes) throws IOException {
        if (name.equals(JarFile.MANIFEST_NAME)) {
            return unsealed(bytes);
        }
        return name.endsWith(".class") && bytes[MAJOR_VERSION] < OLDEST_KEPT ? lifted(bytes) : bytes;
    }

    private static byte[] unsealed(byte[] bytes) throws IOException {
        Manifest manifest = new Manifest(new ByteArrayInputStream(bytes));
        manifest.getMainAttributes().remove(Attributes.Name.SEALED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    private byte[] lifted(byte[] bytes) {
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
