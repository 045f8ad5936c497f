/** What a calendar of working days is made of: days of law, sheets of a year, single days laid over them. */
@NullMarked
package lu.airsilk.location.calendar.rule;

import org.jspecify.annotations.NullMarked;
