/** How news reaches people: by mail and by robot, in an outbox until it is sent. */
@NullMarked
package lu.airsilk.notice.channel;

import org.jspecify.annotations.NullMarked;
