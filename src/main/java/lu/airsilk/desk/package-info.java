/** What a capability shows on other people's desks: the published questions that each answers for its own goods. */
@NullMarked
package lu.airsilk.desk;

import org.jspecify.annotations.NullMarked;
