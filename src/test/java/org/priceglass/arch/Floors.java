package org.priceglass.arch;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/** The house: which rooms (top packages) stand on which floor. */
final class Floors {
    private static final List<List<String>> ROOMS = List.of(List.of("model"), List.of("code", "settings"),
            List.of("mrf"), List.of("compare", "reference", "store", "http", "conformance", "quality"),
            List.of("workspace", "job", "discover", "download"), List.of("pipeline", "ask"), List.of("export"),
            List.of("cli", "ui"), List.of("app", ""));

    private Floors() {
    }

    /** The first part of the package below the root; empty for the root itself. */
    static String room(JavaClass type) {
        String below = type.getPackageName().substring(ImportedClasses.ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }

    static Optional<Integer> floor(JavaClass type) {
        String room = room(type);
        return ROOMS.stream().filter(floor -> floor.contains(room)).map(ROOMS::indexOf).findFirst();
    }

    static ArchCondition<JavaClass> useOnlyRoomsBelow() {
        return new ArchCondition<>("use only rooms on floors below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = use.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith(ImportedClasses.ROOT) && !mayUse(type, target)) {
                        events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> standOnAFloor() {
        return new ArchCondition<>("stand on a floor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (floor(type).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type,
                            type.getName() + ": name the room in Floors and in the README's picture"));
                }
            }
        };
    }

    private static boolean mayUse(JavaClass user, JavaClass used) {
        if (room(user).equals(room(used))) {
            return true;
        }
        // The launcher stands before the house: it starts the composition root of its own floor.
        if (room(user).isEmpty() && room(used).equals("app")) {
            return true;
        }
        // Jobs know no database: the workspace keeps them through the port that they name.
        if (room(user).equals("workspace") && room(used).equals("job")) {
            return true;
        }
        return floor(used).orElse(Integer.MAX_VALUE) < floor(user).orElse(Integer.MIN_VALUE);
    }
}
