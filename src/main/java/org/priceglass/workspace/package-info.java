@NullMarked
package org.priceglass.workspace;

import org.jspecify.annotations.NullMarked;
