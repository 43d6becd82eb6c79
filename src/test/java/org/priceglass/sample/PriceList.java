package org.priceglass.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.priceglass.sample.Contract.Terms;
import org.priceglass.sample.PricedCharge.TypedCode;
import org.priceglass.sample.PricedRate.Allowed;

/**
 * Prices the services at one hospital. Gross charges scatter log-normally round the usual ones, moved by the level of
 * the hospital; a plan pays its share of them with little noise. The same hospital and service always get the same
 * prices: {@link Random} and {@link StrictMath} give the same numbers on every machine.
 */
final class PriceList {
    private static final double GROSS_SPREAD = 0.16;
    private static final double RATE_SPREAD = 0.05;
    private static final double OFFERED = 0.93;
    private static final double AGREED = 0.94;
    private static final double PROFESSIONAL_PART = 0.18;
    private static final double DAYS_OF_A_STAY = 4.5;
    private static final double NEVER_PAID = 0.06;
    private static final double RARELY_PAID = 0.3;

    private final Hospital hospital;
    private final List<PricedCharge> charges = new ArrayList<>();

    private PriceList(Hospital hospital) {
        this.hospital = hospital;
    }

    static List<PricedCharge> of(Hospital hospital, List<Service> services) {
        PriceList list = new PriceList(hospital);
        services.forEach(list::add);
        return list.charges;
    }

    private void add(Service service) {
        Random random = new Random(seed(service));
        if (random.nextDouble() > OFFERED) {
            return;
        }
        double gross = service.usualGross() * hospital.level() * scatter(random, GROSS_SPREAD);
        if (service.kind().isImaging()) {
            charges.add(charge(service, gross * (1 - PROFESSIONAL_PART), "facility", "TC", random));
            charges.add(charge(service, gross * PROFESSIONAL_PART, "professional", "26", random));
        } else {
            charges.add(charge(service, gross, service.kind() == ServiceKind.VISIT ? "professional" : "facility", "",
                    random));
        }
    }

    /** Far from the seeds of other services: {@link Random} begins alike where seeds are neighbours. */
    private long seed(Service service) {
        long seed = (31 * hospital.seed() + service.code().hashCode()) * 0x9E3779B97F4A7C15L;
        return seed ^ (seed >>> 32);
    }

    private PricedCharge charge(Service service, double gross, String billingClass, String modifier, Random random) {
        long cents = Money.cents(gross);
        List<PricedRate> rates = new ArrayList<>();
        for (Contract contract : hospital.contracts()) {
            if (random.nextDouble() < AGREED) {
                rates.add(rate(service, contract, cents, random));
            }
        }
        String suffix = modifier.equals("26") ? ", reading" : "";
        return new PricedCharge(hospital.style().description(service.description() + suffix), codes(service, modifier),
                service.kind().setting(), billingClass, modifier, service.drug(), cents,
                Money.cents(gross * hospital.cashShare()), rates);
    }

    private List<TypedCode> codes(Service service, String modifier) {
        List<TypedCode> codes = new ArrayList<>();
        codes.add(new TypedCode(service.kind().system(), service.code()));
        if (service.drug() != null) {
            codes.add(new TypedCode("NDC", service.drug().ndc()));
        }
        if (!service.kind().revenueCode().isEmpty()) {
            codes.add(new TypedCode("RC", modifier.equals("26") ? "0972" : service.kind().revenueCode()));
        }
        if (service.kind() != ServiceKind.DRG) {
            long number = 1_000_000
                    + Math.floorMod(31 * hospital.seed() + (service.code() + modifier).hashCode(), 8_999_999L);
            codes.add(new TypedCode("CDM", Long.toString(number)));
        }
        return codes;
    }

    private static PricedRate rate(Service service, Contract contract, long gross, Random random) {
        double amount = gross / 100.0 * contract.share() * scatter(random, RATE_SPREAD);
        boolean rare = random.nextDouble() < NEVER_PAID;
        return switch (contract.terms()) {
            case PERCENT_OF_CHARGES ->
                new PricedRate(contract.plan(), "percent of total billed charges", null, percentage(contract), null,
                        allowed(amount, rare, random), rare ? "Not billed in the last 12 months" : "");
            case ALGORITHM -> new PricedRate(contract.plan(), "other", null, null,
                    "Lesser of billed charges and 135% of the state fee schedule", allowed(amount, rare, random),
                    "Fee schedule of the state in force on the day of service");
            case PER_DIEM, FEE_SCHEDULE -> dollars(service.kind(), contract, amount);
        };
    }

    private static PricedRate dollars(ServiceKind kind, Contract contract, double amount) {
        boolean daily = kind == ServiceKind.ROOM || (kind == ServiceKind.DRG && contract.terms() == Terms.PER_DIEM);
        String methodology = daily ? "per diem" : kind.isCase() ? "case rate" : "fee schedule";
        double perUnit = daily && kind == ServiceKind.DRG ? amount / DAYS_OF_A_STAY : amount;
        return new PricedRate(contract.plan(), methodology, Money.cents(perUnit), null, null, null, "");
    }

    private static String percentage(Contract contract) {
        long tenths = Math.round(contract.share() * 1000);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    private static Allowed allowed(double amount, boolean never, Random random) {
        long median = Money.cents(amount);
        long low = Money.cents(amount * (0.7 + 0.2 * random.nextDouble()));
        long high = Money.cents(amount * (1.1 + 0.4 * random.nextDouble()));
        String count = never
                ? "0"
                : random.nextDouble() < RARELY_PAID ? "1 through 10" : Integer.toString(11 + random.nextInt(900));
        return new Allowed(median, low, high, count);
    }

    private static double scatter(Random random, double spread) {
        return StrictMath.exp(spread * random.nextGaussian());
    }
}
