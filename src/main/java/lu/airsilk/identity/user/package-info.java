/** The administrator's calls on people, their rights and who approves them; the first administrator. */
@NullMarked
package lu.airsilk.identity.user;

import org.jspecify.annotations.NullMarked;
