package lu.airsilk.portal.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.platform.faces.Onward;
import lu.airsilk.platform.faces.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * A message as the page shows it.
 *
 * @param field client id of the input that it speaks of; empty for the page as a whole
 * @param tone good, watch or stop
 * @param onward where it goes on, if it says so
 */
public record ShownMessage(
        String field, String tone, String text, @Nullable Onward onward) {

    static List<ShownMessage> allOf(FacesContext faces) {
        List<ShownMessage> all = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            faces.getMessageList(id).forEach(message -> all.add(of(faces, id, message)));
        }
        return all;
    }

    /** Something to look at, of the page as a whole. */
    static ShownMessage watch(String text) {
        return new ShownMessage("", "watch", text, null);
    }

    private static ShownMessage of(FacesContext faces, @Nullable String clientId, FacesMessage message) {
        String detail = message.getDetail() == null ? message.getSummary() : message.getDetail();
        String place = Objects.requireNonNullElse(clientId, "");
        String label = label(faces, place);
        boolean named = label.isBlank() || detail.contains(label);
        return new ShownMessage(
                place,
                tone(message.getSeverity()),
                named ? detail : PageWords.say("field.said", label, detail),
                message instanceof Onward onward ? onward : null);
    }

    /** What the field is called on the page: far from it, a message must say of what it speaks. */
    private static String label(FacesContext faces, String clientId) {
        Object[] label = {""};
        if (!clientId.isEmpty()) {
            Set<VisitHint> shown = EnumSet.of(VisitHint.SKIP_UNRENDERED);
            VisitContext only = VisitContext.createVisitContext(faces, Set.of(clientId), shown);
            faces.getViewRoot().visitTree(only, (visit, field) -> {
                label[0] = Objects.requireNonNullElse(field.getAttributes().get("label"), "");
                return VisitResult.COMPLETE;
            });
        }
        return label[0].toString().strip();
    }

    private static String tone(FacesMessage.Severity severity) {
        if (severity.equals(FacesMessage.SEVERITY_INFO)) {
            return "good";
        }
        return severity.equals(FacesMessage.SEVERITY_WARN) ? "watch" : "stop";
    }

    public String icon() {
        return switch (tone) {
            case "good" -> "pi-check-circle";
            case "watch" -> "pi-exclamation-triangle";
            default -> "pi-times-circle";
        };
    }
}
