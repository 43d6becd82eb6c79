package org.priceglass.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.model.CodeSystem;

class FindServicesTest {
    @TempDir
    private Path folder;
    private AskedWorkspace workspace;
    private int second;

    @BeforeEach
    void open() throws IOException {
        workspace = new AskedWorkspace(folder);
        workspace.tall(workspace.hospital("Alder", "050001"),
                "MRI KNEE W/O CONTRAST,73721,CPT,0610,RC,,outpatient,900,,,,,,,",
                "MRI Brain,70551,CPT,0610,RC,,outpatient,950,,,,,,,", "Knee brace,4711,CDM,,,,outpatient,50,,,,,,,",
                "Bandage,99213,CDM,,,,outpatient,5,,,,,,,");
        second = workspace.hospital("Birch", "050002");
        workspace.tall(second, "Knee MRI,73721,HCPCS,,,26,outpatient,100,,,,,,,",
                "Knee MRI,73721,HCPCS,,,TC,outpatient,800,,,,,,,", "Office visit,99213,CPT,,,,outpatient,150,,,,,,,",
                "Office visit long,99214,CPT,,,,outpatient,190,,,,,,,");
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void wordsFindServicesMostPublishedFirstAndRevenueCodesLast() {
        assertThat(ask("mri", 10)).extracting(hit -> hit.code().toString(), ServiceHit::hospitals, ServiceHit::charges)
                .containsExactly(tuple("CPT:73721", 2, 3), tuple("CPT:70551", 1, 1), tuple("RC:0610", 1, 2));
    }

    @Test
    void allWordsMustOccurInAnyOrder() {
        List<ServiceHit> hits = ask("contrast KNEE", 1);

        assertThat(hits).singleElement().matches(hit -> hit.description().equals("MRI KNEE W/O CONTRAST"));
        assertThat(ask("knee elbow", 10)).isEmpty();
    }

    @Test
    void aCodeIsFoundWithAndWithoutItsSystem() {
        assertThat(ask("99213", 1)).singleElement().matches(hit -> hit.code().system() == CodeSystem.CPT);
        assertThat(ask("cpt:73721", 10)).extracting(ServiceHit::hospitals).containsExactly(2);
        assertThat(ask("RC:610", 10)).singleElement().matches(hit -> hit.code().code().equals("0610"));
    }

    @Test
    void theBeginningOfACodeFindsWhatBeginsSo() {
        assertThat(ask("9921", 10)).extracting(hit -> hit.code().code()).containsExactly("99213", "99214");
        assertThat(ask("RC:9921", 10)).isEmpty();
    }

    @Test
    void hospitalsOwnCodesAreFoundOnlyWhereNothingElseIs() {
        assertThat(ask("knee", 10)).noneMatch(hit -> hit.code().system().isLocal());
        assertThat(ask("brace", 10)).extracting(hit -> hit.code().toString()).containsExactly("CDM:4711");
        assertThat(ask("4711", 10)).extracting(ServiceHit::description).containsExactly("Knee brace");
    }

    @Test
    void aVersionLoadedLaterIsSearchedToo() throws IOException {
        assertThat(ask("hip", 10)).isEmpty();

        workspace.load(second, "more.csv", AskedWorkspace.tallFile("2026-02-01", "Hip,27130,CPT,,,,inpatient,1,,,,,,,")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(ask("hip", 10)).hasSize(1);
    }

    @Test
    void blankTextFindsNothing() {
        assertThat(ask("  ", 10)).isEmpty();
        assertThat(ask("CPT:", 10)).isEmpty();
    }

    private List<ServiceHit> ask(String text, int limit) {
        return workspace.questions().findServices().ask(text, limit);
    }
}
