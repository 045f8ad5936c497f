/** Keeping the rules of papers: proposing, looking at what would lack something, bringing into force. */
@NullMarked
package lu.airsilk.catalogue.keeping;

import org.jspecify.annotations.NullMarked;
