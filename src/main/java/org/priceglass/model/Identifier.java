package org.priceglass.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that a hospital has elsewhere; several of a kind are possible, none of them unique.
 *
 * @param kind
 *            {@link #CCN}, {@link #NPI}, {@link #EIN} or {@link #LICENSE}
 * @param state
 *            of a licence, two letters
 */
public record Identifier(String kind, String number, @Nullable String state) {
    /** CMS certification number: six characters, shared by the campuses of one provider. */
    public static final String CCN = "CCN";
    /** National provider identifier: ten digits, several per hospital. */
    public static final String NPI = "NPI";
    /** Employer identification number: nine digits, often one for a whole system. */
    public static final String EIN = "EIN";
    public static final String LICENSE = "LICENSE";
}
