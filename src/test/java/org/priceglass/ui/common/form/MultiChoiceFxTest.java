package org.priceglass.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priceglass.ui.FxStage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MultiChoiceFxTest {
    private final Choices<Integer> choices = new Choices<>();
    private Button button;

    @Start
    void start(Stage stage) {
        choices.renew(List.of(new Choice<>(1, "PPO", "Aetna"), new Choice<>(2, "HMO", "Aetna"),
                new Choice<>(3, "HMO", "Cigna")));
        button = new Button();
        MultiChoice.attach(button, choices, "payers");
        FxStage.show(stage, new VBox(button));
        button.requestFocus();
    }

    @Test
    void payersAreSearchedAndChosenByKeysAlone(FxRobot robot) {
        robot.type(KeyCode.SPACE).write("hmo").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ESCAPE);

        assertThat(choices.chosen()).containsExactly(2);
        assertThat(button.getText()).isEqualTo("Aetna HMO");
        assertThat(button.getAccessibleText()).isEqualTo("Choose payers: Aetna HMO");
    }

    @Test
    void headingChoosesAPayerWithAllItsPlans(FxRobot robot) {
        robot.clickOn(button).clickOn("Aetna").clickOn("Done");

        assertThat(choices.chosen()).containsExactly(1, 2);
        assertThat(button.getText()).isEqualTo("Aetna");
    }

    @Test
    void allThatIsListedIsChosenAndTakenBackAtOnce(FxRobot robot) {
        robot.clickOn(button).write("hmo").clickOn("Choose the listed");
        assertThat(choices.chosen()).containsExactly(2, 3);

        robot.clickOn("All payers");
        assertThat(choices.chosen()).isEmpty();
    }
}
