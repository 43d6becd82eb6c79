package org.priceglass.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** A walk over all screens and their tabs of the next window that opens; then the window is closed. */
final class WindowRehearsal extends AnimationTimer {
    /** Frames that a screen gets to ask its questions and draw the answers. */
    private static final int FRAMES = 40;

    private final Window window;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private int frame;

    private WindowRehearsal(Window window) {
        this.window = window;
        for (Node button : window.getScene().getRoot().lookupAll(".nav-button")) {
            if (button instanceof ToggleButton screen) {
                steps.add(screen::fire);
                steps.add(this::addTabs);
            }
        }
    }

    /** Call before the window opens. */
    static void ofNextWindow() {
        Window.getWindows().addListener(new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends Window> change) {
                Window.getWindows().removeListener(this);
                new WindowRehearsal(change.getList().getFirst()).start();
            }
        });
    }

    @Override
    public void handle(long now) {
        frame++;
        if (frame % FRAMES == 0) {
            Runnable step = steps.poll();
            if (step == null) {
                stop();
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            } else {
                step.run();
            }
        }
    }

    /** Looks at the tabs of the screen in view next, the first one last. */
    private void addTabs() {
        for (Node node : window.getScene().getRoot().lookupAll(".tab-pane")) {
            if (node instanceof TabPane tabs) {
                IntStream.range(0, tabs.getTabs().size())
                        .forEach(tab -> steps.addFirst(() -> tabs.getSelectionModel().select(tab)));
            }
        }
    }
}
