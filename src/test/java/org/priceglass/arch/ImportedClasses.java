package org.priceglass.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The program's classes, read once for all rules. Generated classes are left out where a rule speaks of what people
 * write.
 */
final class ImportedClasses {
    static final String ROOT = "org.priceglass";

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT)
            .that(resideOutsideOfPackage(ROOT + ".workspace.jooq.."));
    static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages(ROOT);

    private ImportedClasses() {
    }
}
