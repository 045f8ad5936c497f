/** What has changed is told to the search of every node, in the transaction that changes it. */
@NullMarked
package lu.airsilk.catalogue.news;

import org.jspecify.annotations.NullMarked;
