package org.priceglass.workspace.convert;

import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;
import org.priceglass.workspace.packed.PackedRates;

/** Makes {@code CHARGE.RATES} a {@link PackedRates}. */
public final class RatesConverter extends AbstractConverter<byte[], PackedRates> {
    private static final long serialVersionUID = 1L;

    public RatesConverter() {
        super(byte[].class, PackedRates.class);
    }

    @Override
    public @Nullable PackedRates from(byte @Nullable [] packed) {
        return packed == null ? null : PackedRates.of(packed);
    }

    @Override
    public byte @Nullable [] to(@Nullable PackedRates rates) {
        return rates == null ? null : rates.toBytes();
    }
}
