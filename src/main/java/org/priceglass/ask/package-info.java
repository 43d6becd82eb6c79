/**
 * One class per question that an analyst asks, used alike by window, command line and API. A question takes a request
 * record, reads the workspace and answers with records; it never formats text and never knows who asks.
 */
@NullMarked
package org.priceglass.ask;

import org.jspecify.annotations.NullMarked;
