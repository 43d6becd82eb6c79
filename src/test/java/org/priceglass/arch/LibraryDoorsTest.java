package org.priceglass.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/**
 * Each library has one door, so that it can be changed, or left, in one place.
 */
class LibraryDoorsTest {
    @Test
    void javaFxStaysInTheWindow() {
        noClasses().that().resideOutsideOfPackages("org.priceglass.ui..", "org.priceglass.app..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("everything but the window must run, and be tested, where there is no display")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void databaseStaysInTheWorkspace() {
        noClasses().that().resideOutsideOfPackage("org.priceglass.workspace..").should().dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..", "javax.sql..")
                .because("how prices are stored is the secret of one room; others ask it in their own words")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void jacksonStaysWhereJsonIsReadOrWritten() {
        noClasses().that()
                .resideOutsideOfPackages("org.priceglass.mrf.json..", "org.priceglass.cli..",
                        "org.priceglass.workspace..", "org.priceglass.discover..", "org.priceglass.download..",
                        "org.priceglass.pipeline..")
                .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..")
                .because("JSON is a form of files and of outputs, not of thought").check(ImportedClasses.MAIN);
    }

    @Test
    void commonsCsvStaysOffTheHotPath() {
        noClasses().that().resideInAPackage("org.priceglass.mrf..").should().dependOnClassesThat()
                .resideInAPackage("org.apache.commons.csv..")
                .because("price files are read by our own tokenizer, which keeps the bytes of each field")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void okHttpStaysInHttp() {
        noClasses().that().resideOutsideOfPackage("org.priceglass.http..").should().dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..", "crawlercommons..")
                .because("user agent, limits per host, robots and the guard against private addresses hold for every "
                        + "request only where there is one client")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void objectStoragesStayInTheStore() {
        noClasses().that().resideOutsideOfPackage("org.priceglass.store..").should().dependOnClassesThat()
                .resideInAPackage("software.amazon..").because("where originals lie is the secret of the store")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void archiveFormatsStayInTheArchive() {
        noClasses().that().resideOutsideOfPackage("org.priceglass.mrf.archive..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.compress..", "org.tukaani..")
                .because("the limits against bombs hold where all unpacking goes through one room")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void spreadsheetsAndPdfStayInTheExport() {
        noClasses().that().resideOutsideOfPackage("org.priceglass.export..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "com.openhtmltopdf..", "org.apache.pdfbox..")
                .because("what answers look like on paper is the secret of the room that writes it")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void springIsNothingButCron() {
        noClasses().that().resideOutsideOfPackage("org.priceglass.job..").should().dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("one class of it reads cron expressions of schedules").check(ImportedClasses.MAIN);
    }

    @Test
    void picocliStaysInTheCommandLine() {
        noClasses().that().resideOutsideOfPackages("org.priceglass.cli..").should().dependOnClassesThat()
                .resideInAPackage("picocli..").because("a question does not know who asks it")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void loggingIsSlf4j() {
        noClasses().that().resideOutsideOfPackages("org.priceglass", "org.priceglass.app..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.logging..", "org.apache.commons.logging..",
                        "ch.qos.logback..")
                .because("one logging interface; only the start may set up what libraries log through")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void noSecondToolkit() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..")
                .because("AWT beside JavaFX means a second event thread and, on some systems, a hang")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void noInternalsOfTheJdk() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("sun..", "com.sun..", "jdk.internal..")
                .because("they change without notice").check(ImportedClasses.MAIN);
    }
}
