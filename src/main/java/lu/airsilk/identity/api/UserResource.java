package lu.airsilk.identity.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import lu.airsilk.identity.Password;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.identity.UserKeeping;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.platform.rest.Created;
import lu.airsilk.platform.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The users, for administrators. */
@Path("users")
@RequestScoped
public class UserResource {

    @Inject
    UserDirectory directory;

    @Inject
    UserKeeping keeping;

    /** A password for somebody who has lost theirs. */
    public record Reset(@Nullable String password) {}

    @GET
    public Page<UserJson> list(@BeanParam PageQuery query) {
        return directory.rows(query.paging()).map(UserJson::of);
    }

    @GET
    @Path("{user}")
    public UserJson one(@PathParam("user") String user) {
        return UserJson.of(directory.row(user));
    }

    @POST
    @APIResponseSchema(value = UserJson.class, responseCode = "201")
    public Response add(@Nullable NewUserJson draft) {
        String user = keeping.add(Asked.value("body", draft).checked());
        return Created.at("users/" + user, one(user));
    }

    @PUT
    @Path("{user}")
    public UserJson change(@PathParam("user") String user, @Nullable RightsJson rights) {
        RightsJson asked = Asked.value("body", rights);
        keeping.change(user, asked.checkedName(), asked.checkedRoles(), asked.checkedStores());
        return one(user);
    }

    @POST
    @Path("{user}/disable")
    public UserJson disable(@PathParam("user") String user) {
        keeping.disable(user);
        return one(user);
    }

    @POST
    @Path("{user}/enable")
    public UserJson enable(@PathParam("user") String user) {
        keeping.enable(user);
        return one(user);
    }

    @POST
    @Path("{user}/password")
    public UserJson resetPassword(@PathParam("user") String user, @Nullable Reset reset) {
        keeping.resetPassword(new Password(
                user, Asked.text("password", Asked.value("password", reset).password())));
        return one(user);
    }
}
