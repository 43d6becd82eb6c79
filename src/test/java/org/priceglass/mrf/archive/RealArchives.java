package org.priceglass.mrf.archive;

import java.util.Base64;

/**
 * Archives that the libraries cannot write, as 7-Zip 26.02 does: {@code north.csv} holds some lines of {@code north,1},
 * {@code south.csv} some of {@code south,2}, {@code east.json} is <code>{"east":3}</code>.
 */
enum RealArchives {
    /** Three files packed together as one stream. */
    SOLID_7Z("N3q8ryccAASdBafKgQAAAAAAAAAgAAAAAAAAAO6x+jbgADkAH10APYiIplRsVWsTAwiR2xG1ONMkB1LJseFURdYpmrsAAAAAAIEzB64P"
            + "0Hif/J8/R0EFh4ajRzBa04SZ28EiGHENy7AxJuINuGpz2e/C1M3ySEkwkAUQl5+D9ainMTaXSS//BqVgF73+Gjxcw4O9dBIJEskwzdhZ"
            + "+3bzaAAXBicBCVoABwsBAAEjAwEBBV0AEAAADH4KAc8+kRYAAA=="),
    /** Its list of files is encrypted too. */
    LOCKED_7Z("N3q8ryccAARk2/k+gAAAAAAAAAAuAAAAAAAAALk/By+onSt3c0gfjLL+6O1RWGdKkcyQsmWQ9C6c2nieGPKqc8/oDPWWAfYO5RCgO86p"
            + "o4zklRlu5iIfkWpY2WYYzOpcacq2xmhWOPZrXiIjChy+LmFAyLyyjfHqTo9UG5tf/F6PPaKgF10clIjwkpF+PAeY7HGEb9MSj00DJ4E4"
            + "o0fNOxcGIAEJYAAHCwEAASQG8QcBElMPm21/k0frrMwNXRpl1VV8sgxeCgGgRHJiAAA="),
    /** Two files whose names can be read. */
    ENCRYPTED_7Z("N3q8ryccAAQ2ujS3kgAAAAAAAAAhAAAAAAAAAIRgWLbb3JaOTMPC9TM/zb7PSODWpaX+xuzzyJsm+rYA8O4DTAAAgTMHrg/QDrA8"
            + "nzkQnJ+m1TPasi6wpxDuTd7+A+1Nx/MvcnV6S9RvG6tNIB+B2ULFQIuyPT/eznH7LmWnyL1EPN2CnJhf950w5oAawq4eJYFVJPUNXkHY"
            + "06Uz6hFgswaVXfziO2Tju8wpeP0P3eQAABcGIAEJcgAHCwEAASMDAQEFXQAQAAAMgIYKAbC1pVsAAA=="),
    /** The old encryption of ZIP. */
    ZIP_CRYPTO(
            "UEsDBBQAAQAAAAAAIQCE/QuYJAAAABgAAAAJAAAAbm9ydGguY3N2AxhoMgL3qwe/18O79IIzsZp7kPiT3uL1+lT1Bd9kJKN8OIf3UEsB"
                    + "Aj8DFAABAAAAAAAhAIT9C5gkAAAAGAAAAAkAAAAAAAAAAAAggKSBAAAAAG5vcnRoLmNzdlBLBQYAAAAAAQABADcAAABLAAAAAAA="), ZIP_AES(
                            "UEsDBDMAAQBjAAAAIQAAAAAANAAAABgAAAAJAAsAbm9ydGguY3N2AZkHAAIAQUUDAAD15QMAWeABf2claV15NJTvGM8nRDDKqxPdCVxi"
                                    + "2tb8P9WJEYJWhhkg6QZSslAovTOTDYDCUEsBAj8DMwABAGMAAAAhAAAAAAA0AAAAGAAAAAkACwAAAAAAAAAggKSBAAAAAG5vcnRoLmNz"
                                    + "dgGZBwACAEFFAwAAUEsFBgAAAAABAAEAQgAAAGYAAAAAAA=="), ZIP_DEFLATE64(
                                            "UEsDBBUAAAAJAAAAIQCde/wzIwAAAEAGAAAJAAAAbm9ydGguY3N25cWhDQAACANBzywYtkJBQtg/naH6z9zsfWcFfvz48ePH7y9Q"
                                                    + "SwECPwMVAAAACQAAACEAnXv8MyMAAABABgAACQAAAAAAAAAAACCApIEAAAAAbm9ydGguY3N2UEsFBgAAAAABAAEANwAAAEoAAAAAAA=="), ZIP_BZIP2(
                                                            "UEsDBC4AAAAMAAAAIQCde/wzPgAAAEAGAAAJAAAAbm9ydGguY3N2QlpoOTFBWSZTWbi3iKEAAZBZgAAQAAQgAABBlAAgAFCBgBSoAyIt"
                                                                    + "CLQi8ItiLgi6IvCL4u5IpwoSFxbxFCBQSwECPwMuAAAADAAAACEAnXv8Mz4AAABABgAACQAAAAAAAAAAACCApIEAAAAAbm9ydGguY3N2"
                                                                    + "UEsFBgAAAAABAAEANwAAAGUAAAAAAA=="),
    /** A method that nothing here unpacks. */
    ZIP_LZMA("UEsDBD8AAgAOAAAAIQCde/wzJgAAAEAGAAAJAAAAbm9ydGguY3N2GgIFAF0AEAAAADcbyqwhE5JE/kyFD1IEd+pMnmFlYkc///3NMABQ"
            + "SwECPwM/AAIADgAAACEAnXv8MyYAAABABgAACQAAAAAAAAAAACCApIEAAAAAbm9ydGguY3N2UEsFBgAAAAABAAEANwAAAE0AAAAAAA==");

    private final String base64;

    RealArchives(String base64) {
        this.base64 = base64;
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
