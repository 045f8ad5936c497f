/** Tokens and users, for programs. */
@NullMarked
package lu.airsilk.identity.api;

import org.jspecify.annotations.NullMarked;
