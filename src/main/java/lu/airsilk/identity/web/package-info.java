/** The door, and the pages on which administrators keep the users. */
@NullMarked
package lu.airsilk.identity.web;

import org.jspecify.annotations.NullMarked;
