package lu.airsilk.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import lu.airsilk.identity.AccessEnding;
import lu.airsilk.identity.Accesses;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** A name and a password for a token; the tokens that are good, and their end. */
@Path("tokens")
@RequestScoped
public class TokenResource {

    @Inject
    SignIn signIn;

    @Inject
    TokenIssuing issuing;

    @Inject
    Accesses accesses;

    @Inject
    AccessEnding ending;

    @Inject
    CurrentActor actor;

    /** What a program says of itself; {@code otp} is there for a second factor. */
    public record Credentials(
            @Nullable String user,
            @Nullable String password,
            @Nullable String otp) {}

    /** Which one opens nothing any more. */
    public record Ended(long id) {}

    @POST
    @APIResponseSchema(value = IssuedToken.class, responseCode = "200")
    public Response issue(@HeaderParam("User-Agent") @Nullable String program, @Nullable Credentials credentials) {
        if (credentials == null || credentials.user() == null || credentials.password() == null) {
            throw Refused.unreadable("identity.credentialsMissing");
        }
        actor.is(signIn.byPassword(
                Objects.requireNonNull(credentials.user()), Objects.requireNonNull(credentials.password()), ""));
        return Response.ok(issuing.issue(DeviceName.of(program))).build();
    }

    /** The tokens of the asker that are still good, or of another user, for administrators. */
    @GET
    public Page<TokenJson> list(@QueryParam("user") @Nullable String user, @BeanParam PageQuery query) {
        return accesses.tokens(RequestFields.filter("user", user, name -> name), query.paging())
                .map(TokenJson::of);
    }

    /** Ends a token or a session at once. */
    @DELETE
    @Path("{id}")
    public Ended end(@PathParam("id") long id) {
        return new Ended(ending.end(id));
    }
}
