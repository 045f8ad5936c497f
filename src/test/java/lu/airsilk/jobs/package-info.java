/**
 * The job book, walked: what people do with the portal, done as they do it. Each job of {@code src/site/markdown/jobs.md}
 * that is offered today has a class here, which goes through the visible page only.
 */
@NullMarked
package lu.airsilk.jobs;

import org.jspecify.annotations.NullMarked;
