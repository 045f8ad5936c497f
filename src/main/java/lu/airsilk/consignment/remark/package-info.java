/** Staff write beside a consignment what others should know. */
@NullMarked
package lu.airsilk.consignment.remark;

import org.jspecify.annotations.NullMarked;
