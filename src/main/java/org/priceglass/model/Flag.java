package org.priceglass.model;

/**
 * One value that is not what it should be, kept as published.
 *
 * @param field
 *            where the value stands
 * @param rule
 *            what is the matter
 * @param published
 *            what the file says
 */
public record Flag(Field field, FlagRule rule, String published) {
}
