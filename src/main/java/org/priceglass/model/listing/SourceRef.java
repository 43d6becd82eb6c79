package org.priceglass.model.listing;

/**
 * A source that can be asked again.
 *
 * @param address
 *            base URL of a service, root URL of a site, path of a list or folder, name of a registry
 */
public record SourceRef(SourceKind kind, String address) {
    @Override
    public String toString() {
        return kind.id() + " " + address;
    }
}
