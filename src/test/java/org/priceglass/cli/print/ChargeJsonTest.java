package org.priceglass.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Charge;
import org.priceglass.model.FileHeader;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Layout;
import org.priceglass.model.ReadSummary;

class ChargeJsonTest {
    @Test
    void everyKeyStandsWhereScriptsLookForIt() throws IOException {
        assertThat(line(null, SampleCharges.officeVisit())).isEqualTo("""
                {"member":null,"record":4,"path":null,"offset":1530,"length":212,"continues":null,\
                "description":"OFFICE VISIT","codes":[{"system":"CPT","code":"99213","published":"99213"}],\
                "setting":"outpatient","billingClass":null,"modifiers":["26"],"drug":{"unit":"1","type":"ML"},\
                "gross":"150.00","cash":"90.00","min":"50.00","max":"120.00","notes":null,\
                "rates":[{"record":4,"offset":1530,"length":212,"payer":"Aetna","plan":"PPO","dollar":"100.00",\
                "percentage":null,"algorithm":null,"methodology":"fee schedule","estimated":null,"median":null,\
                "p10":null,"p90":null,"count":null,"notes":null,"other":{},"flags":[]}],\
                "other":{"any_extra_column":"value"},\
                "flags":[{"field":"gross","rule":"not-a-number","published":"N/A"}]}
                """);
    }

    @Test
    void absentValuesAreNullAndTheirKeysStay() throws IOException {
        assertThat(line("a.csv", SampleCharges.bare("X"))).isEqualTo("""
                {"member":"a.csv","record":7,"path":"/standard_charge_information/0/standard_charges/1","offset":0,\
                "length":1,"continues":12,"description":"X","codes":[],"setting":null,"billingClass":null,\
                "modifiers":[],"drug":null,"gross":null,"cash":null,"min":null,"max":null,"notes":null,"rates":[],\
                "other":{},"flags":[]}
                """);
    }

    @Test
    void anyTextComesBackAsItWas() throws IOException {
        for (String text : List.of("quote \" and \\", "tab\tand\u0000nul", "漢字 \uD83D\uDE00 é", "\u2028",
                "half \uD83D of one", "\uDE00")) {
            JsonNode read = new ObjectMapper().readTree(line(null, SampleCharges.bare(text)));
            assertThat(read.get("description").textValue()).isEqualTo(text);
        }
    }

    @Test
    void summaryAccountsForEveryRecord() throws IOException {
        FileHeader header = new FileHeader("St. Example", null, "3.0.0", List.of(), List.of(), Map.of(), List.of(),
                null, null, Map.of());
        ReadSummary summary = new ReadSummary(null, Layout.TALL, "3.0.0", "UTF-8", 1000, header, 12, 3, 1,
                Map.of("no description", 1L, "beyond the table", 1L), 6, 2, 6,
                Map.of(FlagRule.PLACEHOLDER, 2L, FlagRule.NOT_A_NUMBER, 1L));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = new JsonOut(out)) {
            new SummaryJson(json).line(summary);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"summary":{"member":null,"layout":"tall","dictionary":"3.0.0","declared":"3.0.0","encoding":"UTF-8",\
                "hospital":"St. Example","records":12,"headerRecords":3,"blank":1,"setAside":2,"used":6,"charges":2,\
                "rates":6,"flags":{"not-a-number":1,"placeholder":2},\
                "setAsideBy":{"beyond the table":1,"no description":1}}}
                """);
    }

    private static String line(@Nullable String member, Charge charge) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = new JsonOut(out)) {
            new ChargeJson(json).line(member, charge);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
