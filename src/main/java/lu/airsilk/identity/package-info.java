/** Who acts: users, roles, the stores a user may see, sign-in, tokens and permission to command. */
@NullMarked
package lu.airsilk.identity;

import org.jspecify.annotations.NullMarked;
