/**
 * Alerts: what a person should know, raised once while its cause lasts, acknowledged, resolved when the cause goes.
 * {@link org.priceglass.job.alert.Alerts} is the one who raises; who decides stands above.
 */
@NullMarked
package org.priceglass.job.alert;

import org.jspecify.annotations.NullMarked;
