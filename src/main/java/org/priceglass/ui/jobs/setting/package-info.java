/**
 * Settings of the pipeline: each one typed, applied at once, with what is usual beside it. Texts are those of people
 * ({@code 10 min}, {@code 5 GB}, {@code 30 %}; {@code SettingText}); the settings themselves say what they allow.
 */
@NullMarked
package org.priceglass.ui.jobs.setting;

import org.jspecify.annotations.NullMarked;
