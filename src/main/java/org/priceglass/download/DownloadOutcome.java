package org.priceglass.download;

import java.net.URI;
import org.priceglass.store.StoredObject;

/** How a download ended that did not fail. */
public sealed interface DownloadOutcome {
    /** A file that is new, or was asked for anyway; it is in the store. */
    record Fetched(StoredObject object, Origin origin) implements DownloadOutcome {
    }

    /** The server says that the file is the known one; nothing was fetched. */
    record NotModified(URI url, Validators validators) implements DownloadOutcome {
    }

    /** The file was fetched and has the content of the known one; it was not stored again. */
    record SameContent(Origin origin) implements DownloadOutcome {
    }

    /**
     * Something came, but no file.
     *
     * @param evidence
     *            its first bytes, one char for each byte
     */
    record NotAFile(NotAFileKind kind, URI url, String evidence) implements DownloadOutcome {
        /** One line: what came, whence, and what to do. */
        public String message() {
            return "%s: %s came instead of a price file: look in a browser where the file is now, or import it"
                    .formatted(url, kind.words());
        }
    }
}
