/** Messages are sent through their channel, again when it failed. */
@NullMarked
package lu.airsilk.notice.outbox;

import org.jspecify.annotations.NullMarked;
