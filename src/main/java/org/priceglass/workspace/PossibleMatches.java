package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.HOSPITAL_IDENTIFIER;
import static org.priceglass.workspace.jooq.Tables.LISTED_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.LOCATION;
import static org.priceglass.workspace.jooq.Tables.MRF_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.POSSIBLE_MATCH;
import static org.priceglass.workspace.jooq.Tables.VERSION_HOSPITAL;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;

/** Hospitals that may be one: noted by scans and imports, decided by the user. */
public final class PossibleMatches {
    private static final String OPEN = "open";
    private static final String DIFFERENT = "different";

    private final DSLContext sql;
    private final Clock clock;

    PossibleMatches(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes a pair; what was noted or decided before stays. */
    public void note(int hospital, int other, BigDecimal score, String evidence) {
        boolean known = sql.fetchExists(POSSIBLE_MATCH,
                POSSIBLE_MATCH.HOSPITAL_ID.eq(hospital).and(POSSIBLE_MATCH.OTHER_ID.eq(other))
                        .or(POSSIBLE_MATCH.HOSPITAL_ID.eq(other).and(POSSIBLE_MATCH.OTHER_ID.eq(hospital))));
        if (!known) {
            sql.insertInto(POSSIBLE_MATCH).set(POSSIBLE_MATCH.HOSPITAL_ID, hospital).set(POSSIBLE_MATCH.OTHER_ID, other)
                    .set(POSSIBLE_MATCH.SCORE, score).set(POSSIBLE_MATCH.EVIDENCE, evidence)
                    .set(POSSIBLE_MATCH.STATE, OPEN)
                    .set(POSSIBLE_MATCH.NOTED_AT, clock.instant().atOffset(ZoneOffset.UTC)).execute();
        }
    }

    /** Pairs that nobody has decided, the likeliest first. */
    public List<PossibleMatch> open() {
        return sql
                .select(POSSIBLE_MATCH.ID, POSSIBLE_MATCH.HOSPITAL_ID, POSSIBLE_MATCH.OTHER_ID, POSSIBLE_MATCH.SCORE,
                        POSSIBLE_MATCH.EVIDENCE)
                .from(POSSIBLE_MATCH).where(POSSIBLE_MATCH.STATE.eq(OPEN))
                .orderBy(POSSIBLE_MATCH.SCORE.desc(), POSSIBLE_MATCH.ID).fetch(Records.mapping(PossibleMatch::new));
    }

    /** The user says that they are two; the pair is not noted again. */
    public void keepApart(int match) {
        sql.update(POSSIBLE_MATCH).set(POSSIBLE_MATCH.STATE, DIFFERENT).where(POSSIBLE_MATCH.ID.eq(match)).execute();
    }

    /** The user says that they are one: all that the later one has goes to the other, which keeps its name. */
    public void merge(int match) {
        sql.transaction(tx -> {
            var pair = tx.dsl().select(POSSIBLE_MATCH.HOSPITAL_ID, POSSIBLE_MATCH.OTHER_ID).from(POSSIBLE_MATCH)
                    .where(POSSIBLE_MATCH.ID.eq(match)).fetchSingle();
            move(tx.dsl(), pair.value1(), pair.value2());
        });
    }

    private static void move(DSLContext tx, int from, int into) {
        tx.insertInto(HOSPITAL_IDENTIFIER)
                .select(tx
                        .select(DSL.val(into), HOSPITAL_IDENTIFIER.KIND, HOSPITAL_IDENTIFIER.IDENTIFIER,
                                HOSPITAL_IDENTIFIER.STATE)
                        .from(HOSPITAL_IDENTIFIER).where(HOSPITAL_IDENTIFIER.HOSPITAL_ID.eq(from)))
                .onConflictDoNothing().execute();
        tx.deleteFrom(HOSPITAL_IDENTIFIER).where(HOSPITAL_IDENTIFIER.HOSPITAL_ID.eq(from)).execute();
        tx.insertInto(MRF_HOSPITAL).select(tx.select(MRF_HOSPITAL.MRF_ID, DSL.val(into)).from(MRF_HOSPITAL)
                .where(MRF_HOSPITAL.HOSPITAL_ID.eq(from))).onConflictDoNothing().execute();
        tx.deleteFrom(MRF_HOSPITAL).where(MRF_HOSPITAL.HOSPITAL_ID.eq(from)).execute();
        tx.update(LOCATION).set(LOCATION.HOSPITAL_ID, into).where(LOCATION.HOSPITAL_ID.eq(from)).execute();
        tx.insertInto(VERSION_HOSPITAL)
                .select(tx.select(VERSION_HOSPITAL.VERSION_ID, DSL.val(into), VERSION_HOSPITAL.SUPERSEDED)
                        .from(VERSION_HOSPITAL).where(VERSION_HOSPITAL.HOSPITAL_ID.eq(from)))
                .onConflictDoNothing().execute();
        tx.deleteFrom(VERSION_HOSPITAL).where(VERSION_HOSPITAL.HOSPITAL_ID.eq(from)).execute();
        tx.update(LISTED_HOSPITAL).set(LISTED_HOSPITAL.HOSPITAL_ID, into).where(LISTED_HOSPITAL.HOSPITAL_ID.eq(from))
                .execute();
        moveMatches(tx, from, into);
        tx.deleteFrom(HOSPITAL).where(HOSPITAL.ID.eq(from)).execute();
    }

    /** Pairs of the merged hospital become pairs of the one that stays, unless there is such a pair already. */
    private static void moveMatches(DSLContext tx, int from, int into) {
        var pairs = tx.selectFrom(POSSIBLE_MATCH)
                .where(POSSIBLE_MATCH.HOSPITAL_ID.eq(from).or(POSSIBLE_MATCH.OTHER_ID.eq(from))).fetch();
        for (var pair : pairs) {
            int third = pair.getHospitalId() == from ? pair.getOtherId() : pair.getHospitalId();
            boolean known = third == into || tx.fetchExists(POSSIBLE_MATCH,
                    POSSIBLE_MATCH.HOSPITAL_ID.eq(third).and(POSSIBLE_MATCH.OTHER_ID.eq(into))
                            .or(POSSIBLE_MATCH.HOSPITAL_ID.eq(into).and(POSSIBLE_MATCH.OTHER_ID.eq(third))));
            if (known) {
                pair.delete();
            } else {
                pair.setHospitalId(third);
                pair.setOtherId(into);
                pair.update();
            }
        }
    }
}
