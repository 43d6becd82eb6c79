package org.priceglass.quality;

/** The named parts of the score. Their weights are in {@code quality.properties} under {@code weight.ID}. */
public enum ScorePart {
    CODES("codes"), PRICES("prices"), CONSISTENCY("consistency"), COMPLETENESS("completeness"), IDENTITY(
            "identity"), FRESHNESS("freshness");

    private final String id;

    ScorePart(String id) {
        this.id = id;
    }

    /** The stable name in outputs. */
    public String id() {
        return id;
    }
}
