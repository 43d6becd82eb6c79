package org.priceglass.discover.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Identifier;
import org.priceglass.model.listing.ListedFile;

/** What the names of files tell. */
public final class FileNames {
    private FileNames() {
    }

    /** The last part of a URL's path; null where it has none. */
    public static @Nullable String ofUrl(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String path = url.split("[?#]", 2)[0];
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? null : name;
    }

    /** Identifiers, and the EINs and NPIs in the names of the files beside them. */
    public static List<Identifier> added(List<Identifier> identifiers, List<ListedFile> files) {
        Set<Identifier> all = new LinkedHashSet<>(identifiers);
        files.stream().flatMap(file -> Stream.of(file.url(), file.name()).flatMap(Stream::ofNullable))
                .map(MrfName::read).flatMap(name -> name.stream()).forEach(name -> {
                    all.add(new Identifier(Identifier.EIN, name.ein(), null));
                    name.npis().forEach(npi -> all.add(new Identifier(Identifier.NPI, npi, null)));
                });
        return List.copyOf(new ArrayList<>(all));
    }
}
