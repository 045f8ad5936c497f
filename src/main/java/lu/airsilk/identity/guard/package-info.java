/** Each call and file is held against role, limit and upload door before it is done. */
@NullMarked
package lu.airsilk.identity.guard;

import org.jspecify.annotations.NullMarked;
