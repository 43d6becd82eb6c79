package org.priceglass.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorePlaceTest {
    @Test
    void aBucketIsAmazonsUnlessAnEndpointIsNamed() {
        assertThat(StorePlace.parse("s3://prices/of/2026/"))
                .isEqualTo(new StorePlace(new S3Location(null, "us-east-1", "prices", "of/2026", false)));
        assertThat(StorePlace.parse("s3://prices?endpoint=http://nas.lan:9000&region=home")).isEqualTo(
                new StorePlace(new S3Location(URI.create("http://nas.lan:9000"), "home", "prices", "", true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "s3://prices", "s3://prices/a/b?region=eu-west-1&path-style=true",
            "s3://prices?endpoint=https://minio.example:9000/&path-style=false"})
    void whatIsWrittenIsReadAgain(String text) {
        StorePlace place = StorePlace.parse(text);
        assertThat(StorePlace.parse(place.text())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3://", "s3:///prefix", "ftp://host", "s3://b?secret=1", "s3://b?endpoint=nas",
            "s3://b?endpoint=http://user:word@nas/", "s3://b?endpoint=http://a b"})
    void whatIsNoPlaceIsRefusedWithWhatToWrite(String text) {
        assertThatThrownBy(() -> StorePlace.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write local, or s3://");
    }
}
