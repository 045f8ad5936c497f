/** What a carrier's message says once it is read. */
@NullMarked
package lu.airsilk.consignment.inbox.rule;

import org.jspecify.annotations.NullMarked;
