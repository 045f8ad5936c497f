/** One command, one key: who acts, with which key, and what was answered the last time. */
@NullMarked
package lu.airsilk.platform.command;

import org.jspecify.annotations.NullMarked;
