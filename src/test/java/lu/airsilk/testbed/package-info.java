/** What the tests stand on: databases, a running portal, its archive, a browser, a REST client. No test lives here. */
@NullMarked
package lu.airsilk.testbed;

import org.jspecify.annotations.NullMarked;
