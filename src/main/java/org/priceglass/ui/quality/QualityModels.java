package org.priceglass.ui.quality;

/** The parts of the screen that know of each other. */
public record QualityModels(PriceSetsViewModel sets, JudgementViewModel judgement, ChecksViewModel checks,
        FoundViewModel found) {
    /** Has each part follow the one before it. */
    public QualityModels {
        sets.selectedProperty().addListener((property, before, now) -> judgement.show(now));
        judgement.judgedProperty()
                .addListener((property, before, now) -> checks.show(now == null ? null : now.report()));
        checks.selectedProperty().addListener((property, before, now) -> showRows(judgement, checks, found));
        judgement.setOnJudged(sets::refresh);
    }

    private static void showRows(JudgementViewModel judgement, ChecksViewModel checks, FoundViewModel found) {
        CheckRow row = checks.selectedProperty().get();
        var judged = judgement.judgedProperty().get();
        if (row == null || judged == null) {
            found.show(0, null);
        } else {
            found.show(judged.version(), row.result());
        }
    }
}
