/** The ways to reach people (mail, WeCom) and what each person chose of them. */
@NullMarked
package lu.airsilk.notice.channel;

import org.jspecify.annotations.NullMarked;
