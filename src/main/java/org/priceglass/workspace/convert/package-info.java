/**
 * What makes packed columns Java types in the generated jOOQ classes. A package of its own, because the generated
 * classes use it and are used by {@code workspace}.
 */
@NullMarked
package org.priceglass.workspace.convert;

import org.jspecify.annotations.NullMarked;
