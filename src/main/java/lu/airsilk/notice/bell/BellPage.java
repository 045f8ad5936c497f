package lu.airsilk.notice.bell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.airsilk.identity.CurrentActor;

/** The bell in the bar of every page: how much is new to the reader. Asked once a page. */
@Named
@RequestScoped
public class BellPage {

    @Inject
    NoticeBoard board;

    @Inject
    CurrentActor actor;

    private int fresh = -1;

    /** From 0 to {@link NoticeBoard#MOST_COUNTED}. */
    public int getFresh() {
        if (fresh < 0) {
            fresh = actor.known() ? board.fresh() : 0;
        }
        return fresh;
    }

    /** What stands on the bell. */
    public String getCount() {
        return isMore() ? NoticeBoard.MOST_COUNTED - 1 + "+" : Integer.toString(getFresh());
    }

    public boolean isMore() {
        return getFresh() == NoticeBoard.MOST_COUNTED;
    }
}
