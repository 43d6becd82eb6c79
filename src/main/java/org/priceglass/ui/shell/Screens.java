package org.priceglass.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Parent;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.compare.CompareView;
import org.priceglass.ui.hospitals.HospitalsView;
import org.priceglass.ui.overview.OverviewView;

/** The screens, each loaded when it is first shown and kept. */
final class Screens {
    private final ScreenLoader loader;
    private final Map<Name, Shown> loaded = new EnumMap<>(Name.class);

    Screens(ScreenLoader loader) {
        this.loader = loader;
    }

    /** The screen of a place. */
    Shown at(Place place) {
        Name name = Name.of(place);
        return loaded.computeIfAbsent(name, this::load);
    }

    private Shown load(Name name) {
        return switch (name) {
            case OVERVIEW -> shown(loader.load(OverviewView.class));
            case HOSPITALS -> shown(loader.load(HospitalsView.class));
            case COMPARE -> shown(loader.load(CompareView.class));
        };
    }

    private static Shown shown(ScreenLoader.Loaded<? extends Screen> loaded) {
        return new Shown(loaded.root(), loaded.controller());
    }

    /** A screen with what to show of it. */
    record Shown(Parent root, Screen screen) {
    }

    /** The screens by name. */
    enum Name {
        OVERVIEW, HOSPITALS, COMPARE;

        static Name of(Place place) {
            return switch (place) {
                case Place.Overview _,Place.Source _ -> OVERVIEW;
                case Place.Hospitals _ -> HOSPITALS;
                case Place.Compare _ -> COMPARE;
            };
        }
    }
}
