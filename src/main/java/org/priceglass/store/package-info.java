/**
 * The originals of a workspace, kept unaltered under their SHA-256. A file is first staged (copied beside the others
 * while its hash is computed), then kept by one atomic move, or dropped; so what stands under a hash is whole.
 */
@NullMarked
package org.priceglass.store;

import org.jspecify.annotations.NullMarked;
