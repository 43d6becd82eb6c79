package org.priceglass.ui.common.nav;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.BrokenRule.Sample;
import org.priceglass.ask.CheckedFile;
import org.priceglass.model.Field;

/** Somewhere to go in the window. */
public sealed interface Place {
    /** The start screen. */
    record Overview() implements Place {
    }

    /**
     * The hospitals.
     *
     * @param hospital
     *            the one to select, null for none
     */
    record Hospitals(@Nullable Long hospital) implements Place {
    }

    /**
     * The file versions.
     *
     * @param version
     *            the one to select, null for none
     */
    record Files(@Nullable Integer version) implements Place {
    }

    /** A file to be chosen and checked without importing it. */
    record Draft() implements Place {
    }

    /**
     * The comparison.
     *
     * @param hospitals
     *            the ones to choose; empty leaves the choice as it is
     */
    record Compare(Set<Long> hospitals) implements Place {
    }

    /**
     * The jobs of the pipeline.
     *
     * @param job
     *            the one to look at, null for none
     */
    record Jobs(@Nullable Long job) implements Place {
    }

    /** A scan to be asked for. */
    record Scan() implements Place {
    }

    /**
     * How far price sets can be trusted.
     *
     * @param version
     *            the one to look at, null for none
     */
    record Quality(@Nullable Integer version) implements Place {
    }

    /** Bytes of a file, in a window of their own. */
    sealed interface Bytes extends Place {
        /** What they are the source of, in words. */
        String subject();
    }

    /**
     * The bytes of a charge or of one of its rates.
     *
     * @param rate
     *            index of the rate, null for the charge's own record
     * @param field
     *            the one to mark, null for none
     */
    record Source(long charge, @Nullable Integer rate, @Nullable Field field, String subject) implements Bytes {
    }

    /** The bytes that a finding is about. */
    record Found(CheckedFile file, Sample finding, String subject) implements Bytes {
    }
}
