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
 * Why not a streaming parser (Jackson), as the plan was: a charge is handed over with the length of its whole item and
 * with fields that may stand behind its rates, so an item must be known to its end first; texts that are not UTF-8 are
 * told field by field, and every rate has its place in the file, so the bytes must be seen as they are stored. On top
 * of a parser both would need a second pass or a second decoder. Measured on two shared cores, 200 MB of dictionary
 * 3.0, 20 payers, one thread: this reader fills its charges at 360 MB/s; Jackson 2.23 alone, with each text put into
 * the pool and nothing else, runs at 390. The tests hold this reader to Jackson's tree as their oracle.
 */
@NullMarked
package org.priceglass.mrf.json;

import org.jspecify.annotations.NullMarked;
