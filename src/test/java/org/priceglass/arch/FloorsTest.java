package org.priceglass.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Who may use whom. */
class FloorsTest {
    @Test
    void everyRoomStandsOnAFloor() {
        classes().should(Floors.standOnAFloor())
                .because("a room without a floor would escape every rule of who may use whom")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void roomsUseOnlyRoomsBelow() {
        classes().should(Floors.useOnlyRoomsBelow())
                .because("window and command line can only be two faces of the same answers where nothing below "
                        + "them knows of them")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.priceglass.(**)").should().beFreeOfCycles()
                .because("a package in a cycle can be neither understood nor tested by itself")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void modelKnowsOnlyTheJdk() {
        classes().that().resideInAPackage("org.priceglass.model..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.priceglass.model..", "java..", "org.jspecify.annotations..")
                .because("every floor speaks these words, so they may bind nobody to a library")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void onlyTheContentReaderKnowsTheLayouts() {
        noClasses().that()
                .resideOutsideOfPackages("org.priceglass.mrf.csv..", "org.priceglass.mrf.sniff..",
                        "org.priceglass.conformance..")
                .should().dependOnClassesThat().resideInAPackage("org.priceglass.mrf.csv..")
                .because(
                        "content decides which reader reads a file, and mrf.sniff is where it does; conformance watches the "
                                + "records of the same tokenizer")
                .check(ImportedClasses.MAIN);
        noClasses().that()
                .resideOutsideOfPackages("org.priceglass.mrf.json..", "org.priceglass.mrf.sniff..",
                        "org.priceglass.conformance.place..")
                .should().dependOnClassesThat().resideInAPackage("org.priceglass.mrf.json..")
                .because(
                        "content decides which reader reads a file, and mrf.sniff is where it does; a finding names its "
                                + "place by a JSON pointer, which has to be found in the text")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void screensDoNotKnowEachOther() {
        slices().matching("org.priceglass.ui.(*)..").namingSlices("screen $1").should().notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(),
                        JavaClass.Predicates.resideInAPackage("org.priceglass.ui.common.."))
                .ignoreDependency(JavaClass.Predicates.resideInAPackage("org.priceglass.ui.shell.."),
                        DescribedPredicate.alwaysTrue())
                .allowEmptyShould(true)
                .because("screens meet in the shell; a screen that opens another could not be built or tested alone")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void commonPartsOfTheWindowDoNotKnowScreens() {
        noClasses().that().resideInAPackage("org.priceglass.ui.common..").should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.priceglass.ui..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage("org.priceglass.ui.common..")))
                .allowEmptyShould(true).because("every screen stands on the common parts").check(ImportedClasses.MAIN);
    }
}
