package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.consignment.form.ReadingForm;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.Unreadable;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The carriers' messages: Cargo-IMP as text, Cargo-XML. */
@Path("messages")
@RequestScoped
public class MessageResource {

    @Inject
    MessageIntake intake;

    @Inject
    MessageBook book;

    @Inject
    Texts texts;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** What became of a message. */
    public record Answer(
            String kind, @Nullable AirWaybillNumber awb, List<New> applied, List<Left> ignored, List<Said> findings) {}

    /** A status that was new. */
    public record New(int line, String code, String text) {}

    /** A status that changed nothing, and why. */
    public record Left(int line, String reason, String text) {}

    /** Something odd, in the reader's language. */
    public record Said(String code, String message, int line, int column) {}

    /** The kept messages, the newest first. */
    @GET
    public Page<MessageListing> list(@QueryParam("outcome") @Nullable String outcome, @BeanParam PageQuery query) {
        return book.rows(
                Optional.ofNullable(outcome).map(word -> RequestFields.word("outcome", word, MessageOutcome.class)),
                query.paging());
    }

    /** One of them, letter by letter. */
    @GET
    @Path("{id}")
    public MessageRow one(@PathParam("id") String id) {
        return book.message(RequestFields.named(id, text -> RequestFields.number("id", text)));
    }

    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @APIResponseSchema(value = Answer.class, responseCode = "200")
    public Response post(@Nullable String text, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        if (text == null || text.isBlank()) {
            throw Refused.unreadable("message.empty");
        }
        return Response.ok(dryRun ? tried(text) : answer(intake.take(text).readable()))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private Map<String, Object> tried(String text) {
        MessageReading reading = intake.read(text);
        if (reading instanceof Unreadable unreadable) {
            throw unreadable.refused();
        }
        return Map.of(
                "reading",
                ReadingForm.of(reading, this::say),
                "applied",
                List.of(),
                "findings",
                reading.findings().stream().map(this::said).toList());
    }

    private Answer answer(IntakeResult taken) {
        return new Answer(
                taken.kind(),
                taken.awbs().stream().findFirst().orElse(null),
                taken.applied().stream()
                        .map(said -> new New(said.line(), said.code(), said.text()))
                        .toList(),
                taken.ignored().stream()
                        .map(left -> new Left(
                                left.line(), texts.say("ignored." + left.reason(), List.of(), reader()), left.text()))
                        .toList(),
                taken.findings().stream().map(this::said).toList());
    }

    private Said said(MessageFinding finding) {
        return new Said(finding.code(), say(finding), finding.line(), finding.column());
    }

    private String say(MessageFinding finding) {
        return texts.say("finding." + finding.code(), finding.arguments(), reader());
    }

    private Locale reader() {
        return Reader.of(headers);
    }
}
