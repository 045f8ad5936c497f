package lu.airsilk.consignment.comment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.CommentWords;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Remarks on a consignment, as a tab of its page. */
@Named
@ViewScoped
public class CommentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<Role> SPEAKERS =
            Set.of(Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY);

    @Inject
    transient WaybillCommentBook book;

    @Inject
    transient WaybillCommenting commenting;

    @Inject
    transient CurrentActor actor;

    private String words = "";

    public List<WaybillCommentRow> rows(AirWaybillNumber awb) {
        return book.of(awb);
    }

    public String say(AirWaybillNumber awb) {
        PageWords.next(CommentWords.told(commenting.say(awb, words)));
        return "/consignment/consignment-view.xhtml?faces-redirect=true&tab=comments&awb=" + awb;
    }

    public boolean isMaySpeak() {
        return actor.roles().stream().anyMatch(SPEAKERS::contains);
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
