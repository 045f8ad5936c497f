/** What an operator relies on over the years: stops, crashes, copies, several nodes. Each test runs portals of its own. */
@NullMarked
package lu.airsilk.operation;

import org.jspecify.annotations.NullMarked;
