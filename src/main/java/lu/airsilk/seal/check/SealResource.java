package lu.airsilk.seal.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Whether the past is as it was written. */
@Path("audit/seal")
@RequestScoped
public class SealResource {

    @Inject
    SealedHistory history;

    /** Works all of it out again, which takes some seconds for each million of rows. */
    @GET
    public SealJson check() {
        return SealJson.of(history.check());
    }
}
