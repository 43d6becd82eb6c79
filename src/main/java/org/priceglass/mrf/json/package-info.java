/**
 * CMS's JSON format to charges.
 *
 * <p>
 * The way of an item: {@link org.priceglass.mrf.json.JsonWindow} holds its bytes in one piece,
 * {@link org.priceglass.mrf.json.JsonTape} breaks it down into nodes, the readers of items, codes and rates find the
 * keys that they know ({@link org.priceglass.mrf.json.Members}) and put their values into the charge
 * ({@link org.priceglass.mrf.json.JsonValues}). {@link org.priceglass.mrf.json.RootReader} leads, value by value of the
 * root, so memory is that of the largest item.
 *
 * <p>
 * Rates are most of a file and nearly all alike. {@link org.priceglass.mrf.json.RateScanner} reads them in one pass
 * over their bytes, by foretelling: the bytes between two values are those that stood there before
 * ({@link org.priceglass.mrf.json.KeyGap}), a text is the one that came after the last one before
 * ({@link org.priceglass.mrf.TextGuess}). Each guess is compared with the bytes. What is not as plain as that it
 * declines, rate by rate, and the way over the nodes stays the only one that knows of escapes, flags and odd types; the
 * tests hold both ways to each other.
 *
 * <p>
 * Why not a streaming parser (Jackson), as the plan was: a charge is handed over with the length of its whole item and
 * with fields that may stand behind its rates, so an item must be known to its end first; texts that are not UTF-8 are
 * told field by field, and every rate has its place in the file, so the bytes must be seen as they are stored. On top
 * of a parser both would need a second pass or a second decoder. Measured on two shared cores, 200 MB of dictionary
 * 3.0, 20 payers, one thread: over the nodes alone this reader fills its charges about as fast as Jackson 2.23 puts
 * each text into the pool and does nothing else (360 and 390 MB/s), in one pass over the rates 1.8 times as fast. The
 * tests hold this reader to Jackson's tree as their oracle.
 */
@NullMarked
package org.priceglass.mrf.json;

import org.jspecify.annotations.NullMarked;
