package org.priceglass.workspace.packed;

/** A version's phrase table, for reading. */
@FunctionalInterface
public interface Phrases {
    /** The text of a number from {@link KnownPhrases#FIRST_OWN}. */
    String text(int number);
}
