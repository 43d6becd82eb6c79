@NullMarked
package org.priceglass.pipeline;

import org.jspecify.annotations.NullMarked;
