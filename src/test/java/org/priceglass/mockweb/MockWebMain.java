package org.priceglass.mockweb;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/**
 * The mock web by hand, for who wants to try a scan without a network: arguments are the port, the number of hospitals
 * and the seed of their faults. It runs until it is ended.
 */
public final class MockWebMain {
    private static final String[] USUAL = {"8085", "200", "1"};

    private MockWebMain() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        String[] given = args.length == USUAL.length ? args : USUAL;
        try (MockWeb web = MockWeb.start(Integer.parseInt(given[0]))) {
            HospitalWeb hospitals = HospitalWeb.of(web, Integer.parseInt(given[1]), Long.parseLong(given[2]));
            for (MockHospital hospital : hospitals.hospitals()) {
                System.out.printf("%-18s %-40s %s%n", hospital.fault(), hospital.file().hospital(), hospital.url());
            }
            System.out.println("A service that lists them all in CA: " + hospitals.pra());
            System.out.println("Names under localhost are this machine; end with Ctrl+C.");
            new CountDownLatch(1).await();
        }
    }
}
