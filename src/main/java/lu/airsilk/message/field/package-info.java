/** What all messages are made of: fields and lines, days and hours, quantities, what was odd. */
@NullMarked
package lu.airsilk.message.field;

import org.jspecify.annotations.NullMarked;
