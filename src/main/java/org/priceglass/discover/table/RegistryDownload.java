package org.priceglass.discover.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebRequest;

/**
 * CMS Hospital General Information as CMS publishes it now. The address of the CSV file changes with every edition, so
 * the entry of its catalogue is asked first, which keeps its address.
 */
public final class RegistryDownload implements TableOrigin {
    /** The entry in CMS's provider data catalogue. */
    public static final String CATALOGUE_ENTRY = "https://data.cms.gov/provider-data/api/1/metastore/schemas/dataset/items/xubh-q36u";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebClient web;
    private final String entry;

    /** From an entry of that form. */
    public RegistryDownload(WebClient web, String entry) {
        this.web = web;
        this.entry = entry;
    }

    @Override
    public byte[] read(StopSignal stop) throws IOException {
        return TableOrigin.web(web, file(web.read(WebRequest.get(entry).toApi(), MOST_BYTES, stop))).read(stop);
    }

    private String file(byte[] answer) throws IOException {
        try {
            JsonNode distribution = JSON.readTree(answer).path("distribution").path(0);
            JsonNode url = distribution.findPath("downloadURL");
            if (url.isTextual()) {
                return url.asText();
            }
        } catch (JsonProcessingException e) {
            throw new TableException(entry + " answers no JSON: name the CSV file instead", e);
        }
        throw new TableException(entry + " names no file to download: name the CSV file instead");
    }
}
