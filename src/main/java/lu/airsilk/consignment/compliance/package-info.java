/** What must hold of goods before they may fly: shelf life, papers, and what was found. */
@NullMarked
package lu.airsilk.consignment.compliance;

import org.jspecify.annotations.NullMarked;
