package lu.airsilk.catalogue.wish;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;

/** What stores ask for that nobody offers them yet. */
@Path("wishes")
@RequestScoped
public class WishResource {

    @Inject
    WishBook book;

    @GET
    public Page<WishTally> list(@BeanParam PageQuery query) {
        return book.unanswered(query.paging());
    }
}
