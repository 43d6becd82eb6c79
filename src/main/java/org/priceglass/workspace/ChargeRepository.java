package org.priceglass.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.priceglass.workspace.jooq.tables.records.ChargeRecord;
import org.priceglass.workspace.packed.PackedRates;

/**
 * Charges with their rates, unpacked, all names resolved. A charge whose rates stand in several rows is whole here and
 * has the id of its first part.
 */
public final class ChargeRepository {
    private final DSLContext sql;
    private final ChargeParts parts;
    private final PayerPlanRepository payers;
    private final Unpacking unpacking;

    ChargeRepository(DSLContext sql, PayerPlanRepository payers, Unpacking unpacking) {
        this.unpacking = unpacking;
        this.sql = sql;
        this.parts = new ChargeParts(sql);
        this.payers = payers;
    }

    /** A charge; empty where there is none of that id. */
    public Optional<StoredCharge> find(long id) {
        return find(new long[]{id}).stream().findFirst();
    }

    /** The charges of some ids, by id; ids without a charge are left out. */
    public List<StoredCharge> find(long[] ids) {
        return unpacking.of(() -> decode(parts.find(ids)));
    }

    /**
     * The next charges of a version, by id: as many as asked for, fewer only at its end.
     *
     * @param after
     *            id of the charge before; 0 to start
     */
    public List<StoredCharge> page(int version, long after, int limit) {
        return unpacking.of(() -> decode(parts.page(version, after, limit)));
    }

    private List<StoredCharge> decode(List<List<ChargeRecord>> charges) {
        PhraseTexts phrases = new PhraseTexts(sql);
        ChargeDecoder decoder = new ChargeDecoder(phrases, payers.find(payerPlans(charges)));
        List<StoredCharge> decoded = decode(charges, decoder);
        return phrases.fetch() ? decode(charges, decoder) : decoded;
    }

    private static List<StoredCharge> decode(List<List<ChargeRecord>> charges, ChargeDecoder decoder) {
        return charges.stream().map(parts -> new StoredCharge(parts.getFirst().getId(), decoder.charge(parts)))
                .toList();
    }

    private static Set<Integer> payerPlans(List<List<ChargeRecord>> charges) {
        Set<Integer> ids = new HashSet<>();
        for (List<ChargeRecord> parts : charges) {
            for (ChargeRecord part : parts) {
                PackedRates rates = part.getRates();
                for (int i = 0; rates != null && i < rates.size(); i++) {
                    ids.add(rates.payerPlan(i));
                }
            }
        }
        return ids;
    }
}
