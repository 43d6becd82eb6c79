/**
 * Settings as typed values: where things are kept, and what a workspace keeps of its owner's choices. A
 * {@link org.priceglass.settings.Setting} is declared beside the code that it steers; {@code Settings} holds what is in
 * force, in whatever {@code SettingStore} the composition root gives it (a workspace). Nothing here opens or makes
 * anything.
 */
@NullMarked
package org.priceglass.settings;

import org.jspecify.annotations.NullMarked;
