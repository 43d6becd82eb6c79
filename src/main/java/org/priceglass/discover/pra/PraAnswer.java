package org.priceglass.discover.pra;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;

/** Reads an answer of the service as it comes, hospital by hospital: an array, or an object with {@code matches}. */
final class PraAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MATCHES = "matches";
    private static final int SHOWN = 200;

    private PraAnswer() {
    }

    /**
     * The hospitals of a state.
     *
     * @throws PraAnswerException
     *             where it is something else, or breaks off
     * @throws IOException
     *             where reading fails
     */
    static PraHospitals hospitals(InputStream body) throws IOException {
        PraHospitals hospitals = new PraHospitals();
        try (JsonParser in = JSON.createParser(body)) {
            JsonToken first = in.nextToken();
            if (first == JsonToken.START_OBJECT) {
                addMatches(JSON.readTree(in), hospitals);
            } else if (first == JsonToken.START_ARRAY) {
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    hospitals.add(JSON.readTree(in));
                }
            } else {
                throw new PraAnswerException("the answer is empty, or a single value");
            }
        } catch (JsonProcessingException e) {
            throw new PraAnswerException("the answer is no JSON, or breaks off: " + e.getOriginalMessage(), e);
        }
        return hospitals;
    }

    private static void addMatches(JsonNode answer, PraHospitals hospitals) throws PraAnswerException {
        JsonNode matches = answer.path(MATCHES);
        if (matches.isArray()) {
            matches.forEach(hospitals::add);
        } else if (!answer.isEmpty()) {
            String text = answer.toString();
            throw new PraAnswerException(
                    "the answer is no list of hospitals: " + text.substring(0, Math.min(SHOWN, text.length())));
        }
    }

    /** A small answer that is an object; one that is not has no fields. */
    static JsonNode object(byte[] body) throws PraAnswerException {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new PraAnswerException("the answer is no JSON: " + e.getMessage(), e);
        }
    }

    /** Texts as a JSON object. */
    static String write(Object fields) {
        return JSON.valueToTree(fields).toString();
    }
}
