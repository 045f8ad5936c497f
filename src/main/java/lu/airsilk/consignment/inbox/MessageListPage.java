package lu.airsilk.consignment.inbox;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Takes a carrier's message, tried before it is applied, and lists those that came. */
@Named
@ViewScoped
public class MessageListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST_FILE = 800_000;
    private static final String RESULT = "messageResult";

    @Inject
    transient MessageIntake intake;

    @Inject
    transient MessageBook book;

    @Inject
    transient CurrentActor actor;

    private String text = "";
    private String outcome = "";
    private @Nullable MessageResult result;
    private transient @Nullable Part file;

    private final Rows<MessageListing> rows = new Rows<>(
            paging -> book.rows(
                    Arrays.stream(MessageOutcome.values())
                            .filter(each -> each.name().equals(outcome))
                            .findFirst(),
                    paging),
            listing -> Long.toString(listing.id()));

    /** Shows what became of the message applied last. */
    @PostConstruct
    void begin() {
        result = (MessageResult) flash().get(RESULT);
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** Tries the message out; nothing is kept. */
    public void read() {
        result = MessageResult.of(intake.tryOut(RequestFields.text("text", text)), false);
    }

    /** Takes the file's text into the field and tries it out. */
    public void upload() throws IOException {
        Part sent = Objects.requireNonNull(file);
        if (sent.getSize() > LARGEST_FILE) {
            throw Refused.because("message.tooLong", sent.getSize()).at("file");
        }
        try (InputStream content = sent.getInputStream()) {
            text = new String(content.readNBytes(LARGEST_FILE), StandardCharsets.UTF_8);
        }
        read();
    }

    /** Keeps and applies the message; one that nobody can read is kept too and stays in the field. */
    public @Nullable String apply() {
        IntakeResult taken = intake.take(RequestFields.text("text", text));
        rows.refresh();
        result = MessageResult.of(taken, true);
        if (!result.readable()) {
            return null;
        }
        flash().put(RESULT, result);
        PageWords.done(result.isKept() ? "messageList.kept" : "messageList.applied");
        return "/consignment/message-list.xhtml?faces-redirect=true";
    }

    public void filter() {
        rows.refresh();
    }

    public boolean isMayPost() {
        return actor.has(Role.IMPORT) || actor.has(Role.CARRIER);
    }

    public boolean isMayRead() {
        return actor.has(Role.IMPORT) || actor.has(Role.AUDIT);
    }

    public List<MessageOutcome> getOutcomes() {
        return Arrays.asList(MessageOutcome.values());
    }

    public Rows<MessageListing> getRows() {
        return rows;
    }

    public @Nullable MessageResult getResult() {
        return result;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = Objects.requireNonNullElse(outcome, "");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
