package org.priceglass.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each part of the window may do. */
class WindowRulesTest {
    private static final Set<String> STYLE_CALLS = Set.of("setUserAgentStylesheet", "getStylesheets", "setStyle");

    @Test
    void viewModelsAreFreeOfTheScene() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..").allowEmptyShould(true)
                .because("a view model is tested without a toolkit").check(ImportedClasses.MAIN);
    }

    @Test
    void windowDoesNotKnowHowPricesAreReadOrStored() {
        noClasses().that().resideInAPackage("org.priceglass.ui..").should().dependOnClassesThat()
                .resideInAnyPackage("org.priceglass.workspace..", "org.priceglass.mrf.csv..",
                        "org.priceglass.mrf.json..")
                .allowEmptyShould(true).because("the window asks questions and starts imports; that is all")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void backgroundWorkHasOneDoor() {
        windowOutsideCommon().should()
                .callCodeUnitWhere(constructs("java.lang.Thread", "javafx.concurrent.Task", "javafx.concurrent.Service",
                        "java.util.Timer"))
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors").orShould()
                .callCodeUnitWhere(calls("java.lang.Thread", Set.of("ofVirtual", "ofPlatform", "startVirtualThread")))
                .orShould().callCodeUnitWhere(calls("javafx.application.Platform", Set.of("runLater")))
                .allowEmptyShould(true)
                .because("work behind the one task runner has progress, a cancel and a test that needs no waiting")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void dialogsHaveOneDoor() {
        windowOutsideCommon().should().dependOnClassesThat()
                .haveNameMatching("javafx\\.scene\\.control\\.(Alert|Dialog|ChoiceDialog|TextInputDialog)").orShould()
                .dependOnClassesThat().haveNameMatching("javafx\\.stage\\.(FileChooser|DirectoryChooser)").orShould()
                .dependOnClassesThat().haveFullyQualifiedName("org.controlsfx.control.Notifications")
                .allowEmptyShould(true).because("tests answer dialogs through that door, and they all look alike")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void stylesheetsHaveOneDoor() {
        windowOutsideCommon().should()
                .callCodeUnitWhere(describe("set a style",
                        (JavaCall<?> call) -> STYLE_CALLS.contains(call.getName())
                                && call.getTargetOwner().getPackageName().startsWith("javafx.")))
                .allowEmptyShould(true).because("a theme that is set in one place can be changed in one place")
                .check(ImportedClasses.MAIN);
    }

    private static GivenClassesConjunction windowOutsideCommon() {
        return noClasses().that().resideInAPackage("org.priceglass.ui..").and()
                .resideOutsideOfPackage("org.priceglass.ui.common..");
    }

    private static DescribedPredicate<JavaCall<?>> constructs(String... types) {
        return describe("construct one of " + String.join(", ", types), call -> call.getName().equals("<init>")
                && Set.of(types).stream().anyMatch(call.getTargetOwner()::isAssignableTo));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String owner, Set<String> names) {
        return describe("call " + owner + "." + names,
                call -> names.contains(call.getName()) && call.getTargetOwner().getName().equals(owner));
    }
}
