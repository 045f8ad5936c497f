/** Container glue without business: start-up, clock, audit revision, command log, outbox and the error edge. */
@NullMarked
package lu.airsilk.platform;

import org.jspecify.annotations.NullMarked;
