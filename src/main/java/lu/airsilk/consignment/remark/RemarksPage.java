package lu.airsilk.consignment.remark;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.remark.RemarkRow;
import lu.airsilk.remark.RemarkWords;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Remarks on a consignment, as a tab of its page. */
@Named
@ViewScoped
public class RemarksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<Role> SPEAKERS =
            Set.of(Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY);

    @Inject
    transient WaybillTalking talking;

    @Inject
    transient CurrentActor actor;

    private String words = "";

    public List<RemarkRow> rows(AirWaybillNumber awb) {
        return talking.said(awb);
    }

    public String say(AirWaybillNumber awb) {
        RemarkWords.next(talking.say(awb, words));
        return "/consignment/consignment-view.xhtml?faces-redirect=true&tab=comments&awb=" + awb;
    }

    /** Who can be asked with one tap. */
    public List<WaybillTalking.Heard> getHeard() {
        return talking.heard();
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
