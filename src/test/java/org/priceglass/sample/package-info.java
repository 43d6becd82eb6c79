/**
 * Makes the files of {@code sample-data/}: {@link org.priceglass.sample.SampleData} is where to start. Uses the JDK
 * only and stands among the tests, because the program itself has no use for it.
 */
@NullMarked
package org.priceglass.sample;

import org.jspecify.annotations.NullMarked;
