package org.priceglass.mockweb;

import java.util.List;
import java.util.stream.Collectors;
import org.priceglass.sample.InventedFile;

/** How a service and a site list hospitals with their files. */
final class HospitalListings {
    private HospitalListings() {
    }

    /** As the service answers a search. */
    static String json(List<MockHospital> hospitals) {
        return hospitals.stream().map(HospitalListings::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(MockHospital hospital) {
        InventedFile file = hospital.file();
        return """
                {"id":"%s","name":"%s","address":"%s","city":"%s","state":"CA","zip":"%s","files":[\
                {"fileid":"%s-1","filename":"%s","suffix":"csv","size":"%d","retrieved":"2026-10-01","url":"%s"}]}"""
                .formatted(hospital.host(), file.hospital(), file.street(), file.city(), file.zip(), hospital.host(),
                        file.fileName(), file.content().length, hospital.url());
    }

    /** As 45 CFR 180.50(d)(6) wants it. */
    static String hptTxt(MockHospital hospital) {
        return """
                location-name: %s
                source-page-url: %s
                mrf-url: %s
                contact-name: Price office
                contact-email: prices@%s.example
                """.formatted(hospital.file().hospital(), hospital.url().resolve("/"), hospital.url(), hospital.host());
    }
}
