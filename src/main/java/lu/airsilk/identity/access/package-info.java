/** What opens the door without a password: tokens, sessions, one-time links, as they are kept. */
@NullMarked
package lu.airsilk.identity.access;

import org.jspecify.annotations.NullMarked;
