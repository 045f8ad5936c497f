/** Security events are kept, listed and told when they pile up. */
@NullMarked
package lu.airsilk.identity.security;

import org.jspecify.annotations.NullMarked;
