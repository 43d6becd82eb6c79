/**
 * The originals of a workspace, kept unaltered under their SHA-256 ({@link org.priceglass.store.ObjectStore}). A file
 * is first staged (copied beside the others while its hash is computed), then kept by one atomic step, or dropped; so
 * what stands under a hash is whole. Contents pass as streams, never as arrays: memory does not grow with a file.
 */
@NullMarked
package org.priceglass.store;

import org.jspecify.annotations.NullMarked;
