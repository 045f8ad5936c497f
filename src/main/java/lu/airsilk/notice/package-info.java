/** Telling people: bell, mail and chat, each by the user's own choice. */
@NullMarked
package lu.airsilk.notice;

import org.jspecify.annotations.NullMarked;
