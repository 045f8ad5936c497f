package lu.airsilk.identity.password;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.access.Password;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** One-time links, for whoever holds one. */
@Path("links")
@RequestScoped
public class LinkResource {

    @Inject
    LinkUse links;

    @Inject
    CurrentActor actor;

    /** The password that the link's holder shall have. */
    public record Chosen(@Nullable String password) {}

    /** Whose password it is. */
    public record Opened(String user) {}

    @POST
    @Path("{code}")
    public Opened open(@PathParam("code") String code, @Nullable Chosen chosen) {
        Actor holder = links.holder(code);
        actor.is(holder);
        String password = RequestFields.value(
                "password", RequestFields.value("body", chosen).password());
        return new Opened(links.use(code, new Password(holder.user(), password)));
    }
}
