package org.priceglass.pipeline.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobFailedException;

/** What a job is to do, and what came of it, as JSON in the workspace and as records here. */
final class Payload {
    /** A later release may have put in more. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Payload() {
    }

    static String write(Object contents) {
        try {
            return JSON.writeValueAsString(contents);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a job is to do. */
    static <T> T of(JobContext job, Class<T> type) throws JobFailedException {
        try {
            return JSON.readValue(job.payload(), type);
        } catch (JsonProcessingException e) {
            throw new JobFailedException(FailureKind.BAD_REQUEST,
                    "what the job is to do cannot be read: queue it anew from where it came", e);
        }
    }
}
