/**
 * The search for services, in memory: descriptions of all ready versions, lower case, packed by version, each charge
 * with the keys of its codes.
 *
 * <p>
 * Why not in SQL: H2's full text takes 13 times as long to build as Lucene's, and its LIKE scans a million descriptions
 * in 120 to 300 ms; a scan of packed bytes takes a tenth of that and needs no second index that could disagree with the
 * workspace. Texts are held as Strings of one byte per UTF-8 byte, because the JDK searches such Strings with vector
 * instructions.
 *
 * <p>
 * The way of a question: {@link org.priceglass.ask.search.Words} splits it,
 * {@link org.priceglass.ask.search.VersionTexts} finds the charges, {@link org.priceglass.ask.search.CodeTally} counts
 * their codes over hospitals. {@link org.priceglass.ask.search.SearchIndex} keeps the texts in step with the workspace.
 */
@NullMarked
package org.priceglass.ask.search;

import org.jspecify.annotations.NullMarked;
