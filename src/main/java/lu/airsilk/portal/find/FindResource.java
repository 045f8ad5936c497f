package lu.airsilk.portal.find;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import lu.airsilk.platform.rest.Reader;

/** Any number of the trade, and what it names. */
@Path("find")
@RequestScoped
public class FindResource {

    @Inject
    Finding finding;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** What the number names, within the scope of the one who asks. */
    @GET
    public List<FoundThing> find(@QueryParam("q") @DefaultValue("") String typed) {
        return finding.find(typed, Reader.of(headers));
    }
}
