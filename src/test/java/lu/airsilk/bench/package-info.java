/** What the portal costs, each time as a ratio to the plainest thing that does the same. Run by {@code mvn -Pbench verify}. */
@NullMarked
package lu.airsilk.bench;

import org.jspecify.annotations.NullMarked;
