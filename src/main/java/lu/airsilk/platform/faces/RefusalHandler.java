package lu.airsilk.platform.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.platform.Beans;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.edge.ErrorPages;
import lu.airsilk.platform.edge.PageBefore;
import lu.airsilk.platform.rest.Refusals;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.primefaces.csp.CspException;

/**
 * The error edge of the pages. A refusal of an action becomes messages, at its field where it names one, and the form
 * stays as it was; a view that the session has forgotten is opened anew and says so; a fault of
 * ours is said under its reference.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** In the flash of a page that was opened anew, since its session had forgotten it. */
    public static final String REOPENED = "reopened";

    /** In the request whose page there is not: the sentence that says what is missing. */
    private static final String WHY = "why";

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (told(faces, thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean told(FacesContext faces, Throwable thrown) {
        Optional<Refused> refused = Faults.refusal(thrown);
        refused.ifPresent(Beans.of(Refusals.class)::count);
        if (refused.isPresent() && canBeMended(faces)) {
            refused.get().refusals().forEach(refusal -> show(faces, refusal));
            faces.validationFailed();
            faces.renderResponse();
            return true;
        }
        if (refused.isPresent()) {
            return refuse(faces, refused.get());
        }
        if (isBroken(faces, thrown)) {
            return reopen(faces);
        }
        return isAsked(faces) && fault(faces, thrown);
    }

    /** The form is of a page that the session has forgotten, or of none that the portal has shown like this. */
    private static boolean isBroken(FacesContext faces, Throwable thrown) {
        boolean sent = PhaseId.RESTORE_VIEW.equals(faces.getCurrentPhaseId())
                && request(faces).getMethod().equals("POST");
        return Faults.cause(thrown, ViewExpiredException.class).isPresent()
                || Faults.cause(thrown, CspException.class).isPresent()
                || (sent && Faults.cause(thrown, FacesException.class).isPresent());
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    /** A page that is not for this reader is no page; one that cannot be shown now may be in a moment. */
    private static int status(Refused.Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> 403;
            case LATER, TOO_MANY -> 503;
            default -> 404;
        };
    }

    /** A step of an open page, of which the browser takes no other page as an answer. */
    private static boolean isAsked(FacesContext faces) {
        return faces.getViewRoot() != null && faces.getPartialViewContext().isAjaxRequest();
    }

    /** A fault of ours is said as one, under its reference: on the page with all that was typed, or on a page of its own. */
    private static boolean fault(FacesContext faces, Throwable thrown) {
        String reference = Beans.of(Faults.class).log(thrown);
        if (canBeMended(faces)) {
            show(faces, Refusal.of("request.fault", reference));
            faces.validationFailed();
            faces.renderResponse();
            return true;
        }
        return redirect(faces, ErrorPages.of(reference));
    }

    /** A step of an open page says its refusals on the page; a page that cannot be opened like this is not shown at all. */
    private static boolean canBeMended(FacesContext faces) {
        return faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
    }

    private static void show(FacesContext faces, Refusal refusal) {
        Optional<Place> place = refusal.field().map(named -> place(faces, named));
        String said = place.filter(there -> !there.id().isEmpty())
                .map(there -> Speaker.here().beside(called(refusal, there)))
                .orElseGet(() -> Speaker.here().say(refusal));
        String id = place.map(Place::id).filter(there -> !there.isEmpty()).orElse(null);
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
    }

    /** A program reads the key of what is missing, a person what the field is called. */
    private static Refusal called(Refusal refusal, Place place) {
        return refusal.code().equals("field.missing") && !place.label().isEmpty()
                ? Refusal.of(refusal.code(), place.label())
                : refusal;
    }

    /** Where a field is on the page and what it is called there; both empty when it has none. */
    private record Place(String id, String label) {}

    /**
     * A page whose fields repeat names their place in full, with colons. What is not shown is not asked: it may be what
     * this person must not read.
     */
    private static Place place(FacesContext faces, String field) {
        Place[] found = {new Place(field.contains(":") ? field : "", "")};
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (visit, component) -> {
            if (field.equals(component.getId())) {
                Object label = component.getAttributes().get("label");
                found[0] = new Place(component.getClientId(faces), label == null ? "" : label.toString());
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    /** What there is not is named on the page that says so: of what was withdrawn it tells why. */
    private static boolean refuse(FacesContext faces, Refused refused) {
        int status = status(refused.kind());
        if (refused.kind() == Refused.Kind.UNKNOWN) {
            request(faces)
                    .setAttribute(WHY, Speaker.here().say(refused.refusals().getFirst()));
        }
        return send(faces, status);
    }

    private static boolean send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** Once, however much of the form is broken. */
    private static boolean reopen(FacesContext faces) {
        if (faces.getResponseComplete()) {
            return true;
        }
        String asked = request(faces).getServletPath();
        String page = PageBefore.of(request(faces))
                .filter(before -> before.startsWith(asked))
                .orElse(asked);
        faces.getExternalContext().getFlash().put(REOPENED, true);
        return redirect(faces, page);
    }

    private static boolean redirect(FacesContext faces, String page) {
        try {
            ExternalContext outside = faces.getExternalContext();
            String address = outside.getRequestContextPath() + page;
            if (isHalfSaid(faces)) {
                sayInstead(faces, address);
            } else {
                outside.redirect(address);
            }
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** A fault has come while the pieces of the page were written that a step asks for. */
    private static boolean isHalfSaid(FacesContext faces) {
        return PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())
                && faces.getPartialViewContext().isAjaxRequest();
    }

    /**
     * What was said is taken back, but not the headers, which guard each answer: a redirection within a half-written piece is
     * nothing that a browser could read.
     */
    private static void sayInstead(FacesContext faces, String address) throws IOException {
        ExternalContext outside = faces.getExternalContext();
        takeBack(outside);
        outside.setResponseContentType("text/xml");
        outside.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        var writer = new PartialResponseWriter(faces.getRenderKit()
                .createResponseWriter(outside.getResponseOutputWriter(), "text/xml", StandardCharsets.UTF_8.name()));
        writer.startDocument();
        writer.redirect(address);
        writer.endDocument();
        writer.flush();
    }

    /** The buffer alone cannot be emptied: what was written last has not come to it yet. */
    private static void takeBack(ExternalContext outside) {
        var response = (HttpServletResponse) outside.getResponse();
        Map<String, List<String>> headers = response.getHeaderNames().stream()
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> List.copyOf(response.getHeaders(name))));
        outside.responseReset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
