package org.priceglass.ui.jobs.setting;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.priceglass.settings.Setting;
import org.priceglass.settings.Settings;
import org.priceglass.ui.common.task.TaskRunner;

/**
 * One setting in a form: in force as soon as it is entered.
 *
 * @param <T>
 *            its value
 */
public final class SettingEntry<T> {
    private final Settings settings;
    private final TaskRunner tasks;
    private final Setting<T> setting;
    private final String label;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

    public SettingEntry(Settings settings, TaskRunner tasks, Setting<T> setting, String label) {
        this.settings = settings;
        this.tasks = tasks;
        this.setting = setting;
        this.label = label;
        renew();
    }

    public String label() {
        return label;
    }

    /** Whether it takes words of any length, not a figure. */
    boolean isText() {
        return switch (setting.fallback()) {
            case Number _,Duration _,Boolean _ -> false;
            default -> true;
        };
    }

    /** Its name with dashes for dots, as a stylesheet can say it. */
    String id() {
        return setting.name().replace('.', '-');
    }

    /** As it is being written. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with the text, in one line; empty where nothing is. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Whether another value holds than is usual. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** What holds where nobody set it. */
    public String usual() {
        return shown(setting.fallback());
    }

    /** Sets what is written, where it is another value than the one in force. */
    public void enter() {
        if (text.get().strip().equals(shown(settings.get(setting)))) {
            error.set("");
            return;
        }
        try {
            T value = SettingText.parse(setting, text.get());
            tasks.prepare("Set " + label, control -> {
                settings.set(setting, value);
                return value;
            }).onDone(done -> renew()).onRefused(error::set).start();
        } catch (IllegalArgumentException e) {
            error.set(String.valueOf(e.getMessage()));
        }
    }

    /** Lets the usual value hold again. */
    public void reset() {
        tasks.prepare("Reset " + label, control -> {
            settings.reset(setting);
            return setting;
        }).onDone(done -> renew()).start();
    }

    /** Shows what is in force, instead of what is being written. */
    public void renew() {
        text.set(shown(settings.get(setting)));
        error.set("");
        changed.set(settings.isSet(setting));
    }

    private String shown(T value) {
        return SettingText.format(setting, value);
    }
}
