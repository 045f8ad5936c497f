/** A person or program signs in, by page or token, and stays in by session. */
@NullMarked
package lu.airsilk.identity.signin;

import org.jspecify.annotations.NullMarked;
