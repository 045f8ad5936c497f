/** Readings of messages in the form that the contract promises. */
@NullMarked
package lu.airsilk.consignment.form;

import org.jspecify.annotations.NullMarked;
