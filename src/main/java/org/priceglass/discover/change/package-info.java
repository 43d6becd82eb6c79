/**
 * What changed between what a source listed before and what it lists now. Only what a source published is compared with
 * what it published before, never with our own downloads, and blank is the same as absent; so nothing is "changed" at
 * every scan.
 */
@NullMarked
package org.priceglass.discover.change;

import org.jspecify.annotations.NullMarked;
