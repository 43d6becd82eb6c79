package org.priceglass.mrf.archive;

import java.nio.file.Path;

/** Opens files of any packing. */
public final class MrfFiles {
    private final UnpackLimits limits;
    private final Path scratch;

    /** With the standard limits, and copies of inner archives in the system's folder for such. */
    public MrfFiles() {
        this(UnpackLimits.STANDARD, Path.of(System.getProperty("java.io.tmpdir", "")));
    }

    /**
     * With limits of one's own.
     *
     * @param scratch
     *            folder for copies of archives inside archives, which are gone when the file is closed
     */
    public MrfFiles(UnpackLimits limits, Path scratch) {
        this.limits = limits;
        this.scratch = scratch;
    }

    /** Opens a file to be looked into; the caller closes it when its members are read. */
    public MrfFile open(Path file) {
        return new MrfFile(file, limits, scratch);
    }
}
