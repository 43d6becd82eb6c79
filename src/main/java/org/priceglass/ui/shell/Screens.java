package org.priceglass.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Parent;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.compare.CompareView;
import org.priceglass.ui.files.FilesView;
import org.priceglass.ui.hospitals.HospitalsView;
import org.priceglass.ui.jobs.JobsView;
import org.priceglass.ui.overview.OverviewView;
import org.priceglass.ui.quality.QualityView;

/** The screens, each loaded when it is first shown and kept. */
final class Screens {
    private final ScreenLoader loader;
    private final Map<Name, Shown> loaded = new EnumMap<>(Name.class);

    Screens(ScreenLoader loader) {
        this.loader = loader;
    }

    /** The screen of a place. */
    Shown at(Place place) {
        return loaded.computeIfAbsent(Name.of(place), this::load);
    }

    private Shown load(Name name) {
        ScreenLoader.Loaded<? extends Screen> screen = loader.load(name.view);
        return new Shown(screen.root(), screen.controller());
    }

    /** A screen with what to show of it. */
    record Shown(Parent root, Screen screen) {
    }

    /** The screens by name, in the order of navigation and menu. */
    enum Name {
        OVERVIEW(OverviewView.class, AppAction.OVERVIEW, new Place.Overview()), HOSPITALS(HospitalsView.class,
                AppAction.HOSPITALS,
                new Place.Hospitals(null)), FILES(FilesView.class, AppAction.FILES, new Place.Files(null)), COMPARE(
                        CompareView.class, AppAction.COMPARE, new Place.Compare(Set.of())), JOBS(JobsView.class,
                                AppAction.JOBS, new Place.Jobs(null)), QUALITY(QualityView.class, AppAction.QUALITY,
                                        new Place.Quality(null));

        private final Class<? extends Screen> view;
        private final AppAction action;
        private final Place start;

        Name(Class<? extends Screen> view, AppAction action, Place start) {
            this.view = view;
            this.action = action;
            this.start = start;
        }

        /** Label, icon and keys. */
        AppAction action() {
            return action;
        }

        /** Where navigation and menu lead. */
        Place start() {
            return start;
        }

        static Name of(Place place) {
            return switch (place) {
                case Place.Overview _ -> OVERVIEW;
                case Place.Hospitals _ -> HOSPITALS;
                case Place.Files _,Place.Draft _ -> FILES;
                case Place.Compare _ -> COMPARE;
                case Place.Jobs _,Place.Scan _ -> JOBS;
                case Place.Quality _ -> QUALITY;
                case Place.Bytes _ -> throw new IllegalArgumentException("a source opens a window of its own");
            };
        }
    }
}
