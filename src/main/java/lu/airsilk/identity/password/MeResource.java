package lu.airsilk.identity.password;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.access.Password;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** What people keep of their own account. */
@Path("me")
@RequestScoped
public class MeResource {

    @Inject
    OwnPassword passwords;

    @Inject
    CurrentActor actor;

    /** The password so far and the one that takes its place; {@code new} is a word of Java. */
    public record Change(
            @Nullable String old,
            @JsonbProperty("new") @Nullable String next) {}

    /** Whose password it was. */
    public record Changed(String user) {}

    @PUT
    @Path("password")
    public Changed change(@Nullable Change change) {
        Change asked = RequestFields.value("body", change);
        passwords.change(
                new TypedPassword(RequestFields.value("old", asked.old())),
                new Password(actor.user(), RequestFields.text("new", asked.next())));
        return new Changed(actor.user());
    }
}
