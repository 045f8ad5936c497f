/** The shell of all pages: menu, place, language, messages; and the homes. */
@NullMarked
package lu.airsilk.portal.web;

import org.jspecify.annotations.NullMarked;
