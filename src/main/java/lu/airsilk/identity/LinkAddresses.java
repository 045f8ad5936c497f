package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import lu.airsilk.identity.access.LinkCodes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a one-time link leads. */
@ApplicationScoped
public class LinkAddresses {

    private static final String PAGE = "/identity/link.xhtml?code=";

    @Inject
    LinkCodes codes;

    @Inject
    @ConfigProperty(name = "airsilk.url")
    Optional<URI> portal;

    /**
     * The address of the page that opens it: of the portal as its operator calls it, else as the asker does.
     *
     * @param here any address of the portal that the asker used
     */
    public URI of(MadeLink link, URI here) {
        return portal.orElse(here).resolve(PAGE + codes.code(link.random()));
    }
}
