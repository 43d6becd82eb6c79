package org.priceglass.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsAddressTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            295 South Jackson Street, Grove Hill, AL 36451; Grove Hill; AL; 36451
            100 ROCKFORD DRIVE, NEWARK, DE 19713-1234; NEWARK; DE; 19713
            640 South State Street, Dover, DE 19901,; Dover; DE; 19901
            640 South State Street, Dover, , DE, 19901; Dover; DE; 19901
            201 Mariarden Rd, Dadeville, Alabama 36853; Dadeville; AL; 36853
            1 Hill Road, Wheeling, West Virginia 26003, USA; Wheeling; WV; 26003
            1 Hill Road, Wheeling WV 260031234; Wheeling; WV; 26003
            1 Hill Road Newark de 19713; ; DE; 19713
            12 Elm St, Suite 300, CA 92832; ; CA; 92832
            Dover, DE; ; DE;
            640 State Street, Dover, DE; Dover; DE;
            640 State Street, 19901; ; ;
            1 Washington; ; ;
            somewhere; ; ;
            '' ; ; ;
            """)
    void whatIsCertainIsRead(String address, @Nullable String city, @Nullable String state, @Nullable String zip) {
        assertThat(UsAddress.parse(address)).isEqualTo(new UsAddress(city, state, zip));
    }
}
