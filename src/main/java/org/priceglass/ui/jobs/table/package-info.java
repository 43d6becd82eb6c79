/**
 * The live table of jobs with its filter, and the strip of queues above it. Ids stand in the order that the database
 * gave; rows come in pages and change where they stand. Nothing moves while a row is selected or the table is scrolled:
 * what came in meanwhile waits behind a button ({@code JobListViewModel}).
 */
@NullMarked
package org.priceglass.ui.jobs.table;

import org.jspecify.annotations.NullMarked;
