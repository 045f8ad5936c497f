package lu.airsilk.platform.faces;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import lu.airsilk.platform.Beans;
import lu.airsilk.platform.command.CommandKey;
import lu.airsilk.platform.command.ExpectedVersion;

/**
 * Hands a form's hidden command id and version to the command that its button will call: a double click, a resent form
 * or a second tab find the first one's result. Named in {@code faces-config.xml}.
 */
public class CommandListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** The request parameter that holds the id made when the form was rendered. */
    public static final String COMMAND = "commandId";

    /** The request parameter that holds the version which the form shows. */
    public static final String VERSION = "shownVersion";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        Map<String, String> sent = event.getFacesContext().getExternalContext().getRequestParameterMap();
        String command = sent.get(COMMAND);
        if (command != null && !command.isBlank()) {
            Beans.of(CommandKey.class).arm(command);
        }
        String version = sent.get(VERSION);
        if (version != null && version.matches("\\d{1,9}")) {
            Beans.of(ExpectedVersion.class).is(Integer.parseInt(version));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // the command itself runs later, in the application phase
    }
}
