package org.priceglass.pipeline.stage;

import org.priceglass.job.JobContext;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobQueue;
import org.priceglass.job.NewJob;
import org.priceglass.job.ProgressUnit;
import org.priceglass.settings.Settings;
import org.priceglass.store.CurrentStore;
import org.priceglass.store.StoreCopy;
import org.priceglass.store.StorePlace;
import org.priceglass.store.StorePlaces;

/**
 * Copies all originals to another place, every hash checked, and keeps and reads them there from then on. The place
 * before keeps its copies.
 */
public final class MoveOriginalsJob implements JobHandler {
    public static final String KIND = "move-originals";

    private final CurrentStore store;
    private final StorePlaces places;
    private final Settings settings;

    /** Where to. */
    private record Target(String place) {
    }

    MoveOriginalsJob(CurrentStore store, StorePlaces places, Settings settings) {
        this.store = store;
        this.places = places;
        this.settings = settings;
    }

    /** Such a job; one at a time. */
    public static NewJob to(StorePlace place) {
        return NewJob
                .of(JobQueue.CLEANUP, KIND, "Move the originals to " + place, Payload.write(new Target(place.text())))
                .once(KIND);
    }

    @Override
    public JobOutcome run(JobContext job) throws Exception {
        StorePlace place = StorePlace.parse(Payload.of(job, Target.class).place());
        if (place.equals(settings.get(StorePlace.SETTING))) {
            return JobOutcome.of(Payload.write(new Moved(0, 0, 0)));
        }
        job.begin("copying originals", ProgressUnit.BYTES, JobProgress.UNKNOWN);
        StoreCopy.Result result = store.moveTo(places.openChecked(place), bytes -> {
            job.done(bytes);
            job.checkCancelled();
        }, () -> settings.set(StorePlace.SETTING, place));
        return JobOutcome.of(Payload.write(new Moved(result.copied(), result.present(), result.bytes())));
    }

    /** What was done, as the result of the job. */
    private record Moved(int copied, int present, long bytes) {
    }
}
