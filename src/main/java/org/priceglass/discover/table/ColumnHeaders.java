package org.priceglass.discover.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What headers mean, whatever their case, blanks and punctuation. */
final class ColumnHeaders {
    private static final Map<String, ColumnRole> MEANINGS = meanings("""
            id: hospitalid externalid praid recordid
            name: hospital hospitalname facilityname facility locationname providername
            ccn: facilityid providerid cmscertificationnumber cmscertificationnumberccn providernumber
            ccn: medicareprovidernumber cmsprovidernumber prvdrnum
            npi: npinumber npis type2npi
            ein: taxid tin employeridentificationnumber
            address: street streetaddress address1 addressline1 hospitaladdress
            city: citytown town
            state: st statecode
            zip: zipcode postalcode zip5
            county: countyparish countyname
            phone: telephone telephonenumber phonenumber
            website: web homepage site domain hospitalurl
            beds: bedcount numberofbeds totalbeds staffedbeds
            type: hospitaltype facilitytype
            ownership: hospitalownership ownershiptype
            system: healthsystem healthsystemname systemname parent
            latitude: lat
            longitude: long lng lon
            file-name: file
            file-id:
            file-url: url mrfurl mrf link downloadurl standardchargefileurl standardchargesurl machinereadablefileurl
            page-url: sourcepageurl page transparencypage
            size: filesize bytes
            retrieved: date lastmodified lastupdated updated lastupdatedon
            sha256: hash filehash checksum
            """);

    private ColumnHeaders() {
    }

    static Optional<ColumnRole> meaning(String header) {
        return Optional.ofNullable(MEANINGS.get(letters(header)));
    }

    private static String letters(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Map<String, ColumnRole> meanings(String list) {
        Map<String, ColumnRole> meanings = new HashMap<>();
        list.lines().forEach(line -> {
            String[] sides = line.split(":", 2);
            ColumnRole role = ColumnRole.ofLabel(sides[0]).orElseThrow();
            meanings.put(letters(sides[0]), role);
            for (String header : sides[1].strip().split(" ", -1)) {
                meanings.put(header, role);
            }
        });
        meanings.remove("");
        return Map.copyOf(meanings);
    }
}
