/**
 * One class per question that an analyst asks, used alike by window, command line and API. A question takes a request
 * record, reads the workspace and answers with records; it never formats text and never knows who asks.
 * {@link org.priceglass.ask.Questions#over} bundles them.
 *
 * <p>
 * The way of a comparison: {@code HospitalCatalog} says which hospitals are searched and in which order,
 * {@code AskedCode} makes the code canonical in every system that it may be of, postings lead to charges, and
 * {@code ComparedCharges} makes rows of those that really bear the code. Hospitals that publish no such code, or none
 * that passes the filters, are named in the answer: not published is not the same as not found.
 *
 * <p>
 * The search by words is {@code ask.search}, in memory. Whoever starts the program may call
 * {@link org.priceglass.ask.FindServices#prepare} in the background, so that the first search need not wait.
 */
@NullMarked
package org.priceglass.ask;

import org.jspecify.annotations.NullMarked;
