package lu.airsilk.allocation.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;

/** The rules by which goods can be shared. */
@Path("allocation-policies")
@RequestScoped
public class PolicyResource {

    @Inject
    RunBook book;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @GET
    public Page<PolicyJson> list(@BeanParam PageQuery query) {
        Locale reader = Reader.of(headers);
        return book.policies(query.paging()).map(row -> PolicyJson.of(row, reader));
    }
}
