package org.priceglass.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a file that holds secrets is its owner's alone. */
final class OwnerOnly {
    /** Who may read everything on Windows anyway. */
    private static final List<String> ALMIGHTY = List.of("nt authority\\system", "builtin\\administrators");
    /** {@code rwx} of the owner stands before those of the others. */
    private static final int OWNERS = 3;

    private OwnerOnly() {
    }

    /** Throws an exception that says what to do where anybody but the owner may read or change the file. */
    static void check(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            String permissions = PosixFilePermissions.toString(posix.readAttributes().permissions());
            if (!permissions.substring(OWNERS).equals("------")) {
                throw new IOException(file + " holds secrets and is open to others (" + permissions
                        + "): run chmod 600 on it, and change the keys if others were there");
            }
        } else {
            check(file, Files.getFileAttributeView(file, AclFileAttributeView.class));
        }
    }

    private static void check(Path file, @Nullable AclFileAttributeView view) throws IOException {
        if (view == null) {
            throw new IOException("cannot tell who may read " + file
                    + ": keep it on a disk that knows owners, or set the keys in the environment");
        }
        for (AclEntry entry : view.getAcl()) {
            if (entry.type() == AclEntryType.ALLOW && entry.permissions().contains(AclEntryPermission.READ_DATA)
                    && !isOwn(entry.principal(), view.getOwner())) {
                throw new IOException(file + " holds secrets and " + entry.principal().getName()
                        + " may read it: leave it to its owner alone, and change the keys if others were there");
            }
        }
    }

    private static boolean isOwn(UserPrincipal reader, UserPrincipal owner) {
        return reader.equals(owner) || ALMIGHTY.contains(reader.getName().toLowerCase(Locale.ROOT));
    }
}
