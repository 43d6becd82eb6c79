package org.priceglass.ui.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.theme.Appearance;

/** The menus: everything that the window can do, with its keys. */
final class ShellMenus {
    private final ShellViewModel model;
    private final ShellView shell;

    ShellMenus(ShellViewModel model, ShellView shell) {
        this.model = model;
        this.shell = shell;
    }

    void fill(MenuBar bar, ObjectProperty<Appearance> appearance) {
        bar.setUseSystemMenuBar(true);
        bar.getMenus().setAll(List.of(file(), edit(), view(appearance), help()));
    }

    private Menu file() {
        ImportDesk imports = model.imports();
        Menu menu = new Menu("_File");
        menu.getItems()
                .addAll(List.of(AppAction.IMPORT_FILES.menuItem(imports::chooseFiles),
                        AppAction.IMPORT_FOLDER.menuItem(imports::chooseFolder),
                        AppAction.SCAN.menuItem(() -> model.go(new Place.Scan())),
                        AppAction.OPEN_SAMPLE.menuItem(imports::openSample), new SeparatorMenuItem(),
                        AppAction.CHECK_DRAFT.menuItem(() -> model.go(new Place.Draft())), new SeparatorMenuItem(),
                        AppAction.EXPORT.menuItem(() -> shell.current().export()), new SeparatorMenuItem(),
                        AppAction.EXIT.menuItem(shell::exit)));
        return menu;
    }

    private Menu edit() {
        Menu menu = new Menu("_Edit");
        menu.getItems().add(AppAction.FIND.menuItem(() -> shell.current().find()));
        return menu;
    }

    private Menu view(ObjectProperty<Appearance> appearance) {
        Menu menu = new Menu("_View");
        for (Screens.Name name : Screens.Name.values()) {
            menu.getItems().add(name.action().menuItem(() -> model.go(name.start())));
        }
        menu.getItems()
                .addAll(List.of(new SeparatorMenuItem(), AppAction.REFRESH.menuItem(() -> shell.current().refresh()),
                        AppAction.ACTIVITY.menuItem(shell::toggleActivity), new SeparatorMenuItem(),
                        appearance(appearance)));
        return menu;
    }

    private static Menu appearance(ObjectProperty<Appearance> property) {
        Menu menu = new Menu("_Appearance");
        ToggleGroup group = new ToggleGroup();
        for (Appearance appearance : Appearance.values()) {
            RadioMenuItem item = new RadioMenuItem(appearance.label());
            item.setToggleGroup(group);
            item.setSelected(property.get() == appearance);
            item.setOnAction(event -> property.set(appearance));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu help() {
        Menu menu = new Menu("_Help");
        menu.getItems().add(AppAction.SHORTCUTS.menuItem(shell::showShortcuts));
        return menu;
    }
}
