/** Frame, menu, language and messages around each page; the style sheet. */
@NullMarked
package lu.airsilk.portal.shell;

import org.jspecify.annotations.NullMarked;
