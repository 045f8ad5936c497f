package lu.airsilk.identity.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.IssuedToken;
import lu.airsilk.identity.SignIn;
import lu.airsilk.identity.TokenIssuing;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code POST /tokens}: a name and a password for a token. */
@Path("tokens")
@RequestScoped
public class TokenResource {

    @Inject
    SignIn signIn;

    @Inject
    TokenIssuing issuing;

    @Inject
    CurrentActor actor;

    /** What a program says of itself; {@code otp} is there for a second factor. */
    public record Credentials(
            @Nullable String user,
            @Nullable String password,
            @Nullable String otp) {}

    @POST
    @APIResponseSchema(value = IssuedToken.class, responseCode = "200")
    public Response issue(@Nullable Credentials credentials) {
        if (credentials == null || credentials.user() == null || credentials.password() == null) {
            throw Refused.unreadable("identity.credentialsMissing");
        }
        actor.is(signIn.byPassword(
                Objects.requireNonNull(credentials.user()), Objects.requireNonNull(credentials.password()), ""));
        return Response.ok(issuing.issue()).build();
    }
}
