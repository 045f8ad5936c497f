/** A person chooses how to be told; people are told of their own account and of security. */
@NullMarked
package lu.airsilk.notice.choice;

import org.jspecify.annotations.NullMarked;
