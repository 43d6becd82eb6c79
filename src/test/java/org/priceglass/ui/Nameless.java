package org.priceglass.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.priceglass.ui.common.chart.RangeChart;

/** Finds what a screen reader could not name. */
public final class Nameless {
    private Nameless() {
    }

    /** The controls, tables and charts under this node that have neither words nor a label nor an accessible name. */
    public static List<Node> in(Node root) {
        List<Node> nameless = new ArrayList<>();
        collect(root, nameless);
        return nameless;
    }

    private static void collect(Node node, List<Node> nameless) {
        if (needsName(node) && !hasName(node)) {
            nameless.add(node);
        }
        // A combo box speaks for the field and the list inside it.
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    private static boolean hasName(Node node) {
        boolean spoken = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return spoken || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
    }

    private static boolean needsName(Node node) {
        boolean ours = node.getStyleClass().stream().noneMatch(name -> name.contains("arrow"));
        return switch (node) {
            case ButtonBase button -> ours && (button.getText() == null || button.getText().isBlank()
                    || button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY);
            case TableView<?> _,ListView<?> _,RangeChart _,TextInputControl _,ComboBoxBase<?> _ -> true;
            default -> false;
        };
    }
}
