/**
 * Where everything is put together by constructors: a workspace is opened ({@code OpenWorkspace}), given to the command
 * line or the window, and closed in reverse. Nothing below knows of this package, and only it knows the whole house.
 */
@NullMarked
package org.priceglass.app;

import org.jspecify.annotations.NullMarked;
