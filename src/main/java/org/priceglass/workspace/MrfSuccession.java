package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.MRF;
import static org.priceglass.workspace.jooq.Tables.MRF_VERSION;
import static org.priceglass.workspace.jooq.Tables.VERSION_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.VERSION_SOURCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.DeclaredDate;

/**
 * Which version of an MRF a hospital publishes now.
 *
 * <p>
 * Two versions of one hospital are of the same MRF where both were found at the same place (path or URL, and member),
 * or under the same {@link PublishedName published name} that begins with an EIN, in whatever folder or archive. Files
 * of different hospitals never are, nor files of other names: a hospital may publish several.
 *
 * <p>
 * Of two versions of the same MRF the one with the later {@code last_updated_on} is the newer. Where the dates are
 * equal, or one of them is missing or cannot be read, the one that was obtained later is. The older one is superseded:
 * kept, and asked no more for this hospital; another hospital that it serves keeps it.
 */
final class MrfSuccession {
    private static final String READY = "ready";
    private static final String SUPERSEDED = "superseded";

    private final DSLContext tx;
    private final int version;

    /** Of a version that is obtained at this moment, within a transaction. */
    MrfSuccession(DSLContext tx, int version) {
        this.tx = tx;
        this.version = version;
    }

    /** Settles it for every hospital that the version serves; its origins are entered already. */
    Succession settle() {
        List<Integer> replaced = new ArrayList<>();
        Integer newer = null;
        for (int hospital : hospitals()) {
            List<Integer> others = othersOfTheSameMrf(hospital);
            Optional<Integer> later = others.stream().filter(this::isLater).findFirst();
            supersede(version, hospital, later.isPresent());
            if (later.isPresent()) {
                newer = later.get();
            } else {
                others.forEach(other -> supersede(other, hospital, true));
                others.stream().filter(other -> !replaced.contains(other)).forEach(replaced::add);
            }
        }
        return new Succession(List.copyOf(replaced), newer);
    }

    /** The version that this one took the place of, or would have, for any hospital: the latest of those before it. */
    Optional<Integer> before() {
        return hospitals().stream().flatMap(hospital -> ofTheSameMrf(hospital, DSL.noCondition()).stream())
                .filter(other -> other < version).max(Integer::compare);
    }

    private List<Integer> hospitals() {
        return tx.select(VERSION_HOSPITAL.HOSPITAL_ID).from(VERSION_HOSPITAL)
                .where(VERSION_HOSPITAL.VERSION_ID.eq(version)).orderBy(VERSION_HOSPITAL.HOSPITAL_ID)
                .fetch(VERSION_HOSPITAL.HOSPITAL_ID);
    }

    private List<Integer> othersOfTheSameMrf(int hospital) {
        return ofTheSameMrf(hospital,
                VERSION_HOSPITAL.SUPERSEDED.isFalse().or(VERSION_HOSPITAL.VERSION_ID.eq(version)));
    }

    private List<Integer> ofTheSameMrf(int hospital, Condition which) {
        Map<Integer, List<Place>> places = tx
                .select(VERSION_SOURCE.VERSION_ID, VERSION_SOURCE.FILE_NAME, VERSION_SOURCE.MEMBER, MRF.LOCATION)
                .from(VERSION_HOSPITAL).join(VERSION_SOURCE)
                .on(VERSION_SOURCE.VERSION_ID.eq(VERSION_HOSPITAL.VERSION_ID)).join(MRF)
                .on(MRF.ID.eq(VERSION_SOURCE.MRF_ID)).where(VERSION_HOSPITAL.HOSPITAL_ID.eq(hospital), which)
                .orderBy(VERSION_SOURCE.VERSION_ID)
                .fetchGroups(row -> row.value1(), row -> new Place(row.value2(), row.value3(), row.value4()));
        List<Place> own = places.getOrDefault(version, List.of());
        return places.entrySet().stream().filter(entry -> entry.getKey() != version)
                .filter(entry -> entry.getValue().stream().anyMatch(place -> own.stream().anyMatch(place::isSameMrf)))
                .map(Map.Entry::getKey).sorted().collect(Collectors.toList());
    }

    private boolean isLater(int other) {
        Optional<LocalDate> own = declared(version);
        Optional<LocalDate> others = declared(other);
        return own.isPresent() && others.isPresent() && own.get().isBefore(others.get());
    }

    private Optional<LocalDate> declared(int id) {
        return DeclaredDate.parse(tx.select(MRF_VERSION.LAST_UPDATED_ON).from(MRF_VERSION).where(MRF_VERSION.ID.eq(id))
                .fetchOne(MRF_VERSION.LAST_UPDATED_ON));
    }

    private void supersede(int id, int hospital, boolean superseded) {
        tx.update(VERSION_HOSPITAL).set(VERSION_HOSPITAL.SUPERSEDED, superseded)
                .where(VERSION_HOSPITAL.VERSION_ID.eq(id), VERSION_HOSPITAL.HOSPITAL_ID.eq(hospital)).execute();
        boolean serves = tx.fetchExists(VERSION_HOSPITAL, VERSION_HOSPITAL.VERSION_ID.eq(id),
                VERSION_HOSPITAL.SUPERSEDED.isFalse());
        tx.update(MRF_VERSION).set(MRF_VERSION.STATE, serves ? READY : SUPERSEDED).where(MRF_VERSION.ID.eq(id))
                .execute();
    }

    /** Where a version was found. */
    private record Place(String fileName, @Nullable String member, String location) {
        boolean isSameMrf(Place other) {
            PublishedName name = PublishedName.of(fileName, member);
            boolean isSamePlace = location.equals(other.location) && Objects.equals(member, other.member);
            return isSamePlace
                    || (name.ein().isPresent() && name.equals(PublishedName.of(other.fileName, other.member)));
        }
    }
}
