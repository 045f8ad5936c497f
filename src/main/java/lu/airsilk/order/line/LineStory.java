package lu.airsilk.order.line;

import java.util.List;
import lu.airsilk.notice.CommentRow;
import lu.airsilk.order.book.OrderSheet;
import lu.airsilk.order.demand.RevisionRow;
import lu.airsilk.order.follow.LineRow;
import lu.airsilk.order.promise.PromiseChangeRow;

/**
 * All that is known of one line, for those who look closer.
 *
 * @param told what was said of it by those who share and send, the last first
 * @param promises the days that were promised instead, the last first
 * @param revisions how the store changed it
 * @param comments what people said at it, the first first
 */
public record LineStory(
        LineRow line,
        List<OrderSheet.Told> told,
        List<PromiseChangeRow> promises,
        List<RevisionRow> revisions,
        List<CommentRow> comments) {}
