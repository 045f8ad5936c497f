package lu.airsilk.notice.bell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import lu.airsilk.identity.CurrentActor;

/** The bell: how much is new, and word at once when something is. */
@Path("notices")
@RequestScoped
public class BellResource {

    @Inject
    NoticeBoard board;

    @Inject
    BellListeners listeners;

    @Inject
    CurrentActor actor;

    /** How many notices are new to the reader. */
    public record Fresh(int fresh) {}

    @GET
    @Path("fresh")
    public Fresh fresh() {
        return new Fresh(board.fresh());
    }

    /** Stays open; an event without content says that there may be something new. */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void stream(@Context SseEventSink sink, @Context Sse sse) {
        listeners.requireRoom(actor.user());
        actor.entry().ifPresent(entry -> listeners.add(entry, sink, sse));
    }
}
