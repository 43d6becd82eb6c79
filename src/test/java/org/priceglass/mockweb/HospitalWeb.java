package org.priceglass.mockweb;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.priceglass.sample.InventedFile;

/**
 * Many hospitals of a mock web, each with a host ({@code h000}, {@code h001}...), a robots.txt, a file and a fault,
 * half of them none; which has which, the seed says. Routes of other kinds can be added to the same hosts.
 */
public final class HospitalWeb {
    private static final String ROBOTS = "User-agent: *\nDisallow: /private/\n";
    private static final String PRA = "pra";
    private static final int CHANGED = 100_000;

    private final MockWeb web;
    private final List<MockHospital> hospitals;

    private HospitalWeb(MockWeb web, List<MockHospital> hospitals) {
        this.web = web;
        this.hospitals = hospitals;
    }

    /** Puts so many hospitals on a web, listed by a service for California and each by a cms-hpt.txt of its own. */
    public static HospitalWeb of(MockWeb web, int count, long seed) {
        return of(web, faults(count, seed));
    }

    /** The same without any fault. */
    public static HospitalWeb healthy(MockWeb web, int count) {
        return of(web, Collections.nCopies(count, Fault.NONE));
    }

    private static HospitalWeb of(MockWeb web, List<Fault> faults) {
        List<MockHospital> hospitals = IntStream.range(0, faults.size())
                .mapToObj(number -> hospital(web, number, faults.get(number))).toList();
        MockPra pra = new MockPra(MockPra.SignIn.BODY).list("CA", HospitalListings.json(hospitals));
        MockPra.PATHS.forEach(path -> web.route(PRA, path, pra));
        hospitals.forEach(each -> web.route(each.host(), "/cms-hpt.txt",
                request -> MockAnswer.text(HospitalListings.hptTxt(each))));
        return new HospitalWeb(web, hospitals);
    }

    /** Where the service is. */
    public URI pra() {
        return web.uri(PRA, "/");
    }

    public MockWeb web() {
        return web;
    }

    public List<MockHospital> hospitals() {
        return hospitals;
    }

    private static MockHospital hospital(MockWeb web, int number, Fault fault) {
        String host = String.format(Locale.ROOT, "h%03d", number);
        InventedFile file = InventedFile.of(InventedFile.FIRST + number);
        byte[] before = fault == Fault.CHANGED_IN_RESUME ? InventedFile.of(CHANGED + number).content() : file.content();
        FaultyFile served = new FaultyFile(fault, file, before);
        String path = (fault == Fault.ROBOTS ? "/private/" : "/prices/") + file.fileName();
        web.route(host, "/robots.txt", request -> MockAnswer.text(ROBOTS));
        if (fault == Fault.NAMELESS) {
            web.route(host, "/download.aspx", served);
            web.route(host, path, request -> MockAnswer.redirect(302, "/download.aspx?fileType=CSV"));
        } else {
            web.route(host, path, served);
        }
        return new MockHospital(host, file, fault, web.uri(host, path));
    }

    private static List<Fault> faults(int count, long seed) {
        List<Fault> all = new ArrayList<>();
        List<Fault> others = Arrays.stream(Fault.values()).filter(fault -> fault != Fault.NONE).toList();
        for (int i = 0; i < count; i++) {
            all.add(i % 2 == 0 ? Fault.NONE : others.get(i / 2 % others.size()));
        }
        Collections.shuffle(all, new Random(seed));
        return all;
    }
}
