package org.priceglass.workspace.convert;

import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;
import org.priceglass.workspace.packed.PackedDetail;

/** Makes {@code CHARGE.DETAIL} a {@link PackedDetail}. */
public final class DetailConverter extends AbstractConverter<byte[], PackedDetail> {
    private static final long serialVersionUID = 1L;

    public DetailConverter() {
        super(byte[].class, PackedDetail.class);
    }

    @Override
    public @Nullable PackedDetail from(byte @Nullable [] packed) {
        return packed == null ? null : PackedDetail.of(packed);
    }

    @Override
    public byte @Nullable [] to(@Nullable PackedDetail detail) {
        return detail == null ? null : detail.toBytes();
    }
}
