package org.priceglass.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Habits of the code itself. */
class CodeRulesTest {
    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        noClasses().that().resideOutsideOfPackages("org.priceglass.cli..", "org.priceglass").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err").orShould()
                .callMethod(Throwable.class, "printStackTrace").because("standard output is data that scripts read")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void noStaticState() {
        fields().that(describe("are static", (JavaField field) -> field.getModifiers().contains(STATIC))).should()
                .beFinal().because("a second workspace, or a second test, must not meet what the first one left behind")
                .check(ImportedClasses.MAIN);
    }

    @Test
    void fieldsOfObjectsAreNotPublic() {
        fields().that(describe("are not constants",
                (JavaField field) -> !field.getModifiers().containsAll(Set.of(STATIC, FINAL)))).should().notBePublic()
                .because("who may change a field is decided by its class").check(ImportedClasses.MAIN);
    }

    @Test
    void nobodyLooksServicesUp() {
        noMethods().that().areStatic().should().haveNameMatching("getInstance|instance")
                .because("what a class needs stands in its constructor").check(ImportedClasses.MAIN);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)")
                .because("such a name says nothing of the field's own words").check(ImportedClasses.MAIN);
    }

    @Test
    void moneyIsNeverFloating() {
        fields().that().areDeclaredInClassesThat().resideInAPackage("org.priceglass.model..").should()
                .notHaveRawType(double.class).andShould().notHaveRawType(float.class)
                .because("a price that is not exact is a price that nobody published").check(ImportedClasses.MAIN);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().that().resideOutsideOfPackages("org.priceglass.app..", "org.priceglass.ui.common..").should()
                .callCodeUnitWhere(describe("ask the system what time it is",
                        (JavaCall<?> call) -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .because("tests set the clock").check(ImportedClasses.MAIN);
    }

    @Test
    void testsNeverSleep() {
        noClasses().should()
                .callCodeUnitWhere(describe("sleep",
                        (JavaCall<?> call) -> call.getName().equals("sleep")
                                && Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                                        .contains(call.getTargetOwner().getName())))
                .because("a sleep is either too short or too long; wait for the thing itself")
                .check(ImportedClasses.TESTS);
    }

    @Test
    void programDoesNotSleepEither() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class)
                .because("whatever is waited for can say when it is there").check(ImportedClasses.MAIN);
    }
}
