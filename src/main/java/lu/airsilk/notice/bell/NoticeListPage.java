package lu.airsilk.notice.bell;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;

/** What the reader has been told, the newest first. */
@Named
@ViewScoped
public class NoticeListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NoticeBoard board;

    @Inject
    transient NoticeReading reading;

    private final Rows<NoticeRow> rows = new Rows<>(paging -> board.rows(paging), row -> Long.toString(row.id()));

    public NoticeWords words(NoticeRow row) {
        return NoticeWords.of(row.what(), Say::reason);
    }

    /** Marks all that is listed now as read. */
    public String seen() {
        board.rows(Paging.first(1)).items().stream()
                .findFirst()
                .map(NoticeRow::at)
                .ifPresent(this::seen);
        return "/notice/notice-list?faces-redirect=true";
    }

    private void seen(Instant newest) {
        reading.seen(newest);
    }

    public Rows<NoticeRow> getRows() {
        return rows;
    }
}
