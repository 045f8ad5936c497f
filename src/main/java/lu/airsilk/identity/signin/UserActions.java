package lu.airsilk.identity.signin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import lu.airsilk.platform.Beans;
import org.primefaces.component.poll.Poll;

/**
 * Keeps a session alive by what its user does, not by what a page asks for by itself: the open page of a long import must
 * not keep the door open all night. Named in {@code faces-config.xml}.
 */
public class UserActions implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String SOURCE = "jakarta.faces.source";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // the page's parts are not there yet
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!isPoll(faces)) {
            Clock clock = Beans.of(Clock.class);
            SignedSession.acted((HttpServletRequest) faces.getExternalContext().getRequest(), clock.instant());
        }
    }

    private static boolean isPoll(FacesContext faces) {
        String source = faces.getExternalContext().getRequestParameterMap().get(SOURCE);
        boolean[] poll = {false};
        if (source != null && faces.getViewRoot() != null) {
            faces.getViewRoot().invokeOnComponent(faces, source, (same, part) -> poll[0] = part instanceof Poll);
        }
        return poll[0];
    }
}
