/** A person opens a one-time link, changes the password and sees the own account. */
@NullMarked
package lu.airsilk.identity.password;

import org.jspecify.annotations.NullMarked;
