package lu.airsilk.platform.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The names by which the portal may be called: those that the operator gives, the one in the links of its mails, the
 * address on which it listens, and this machine's own.
 */
@ApplicationScoped
class HostNames {

    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names;

    /**
     * Knows these.
     *
     * @param hosts with commas between
     */
    @Inject
    public HostNames(
            @ConfigProperty(name = "airsilk.hosts") Optional<String> hosts,
            @ConfigProperty(name = "airsilk.url") Optional<URI> url,
            @ConfigProperty(name = "airsilk.address", defaultValue = "127.0.0.1") String address) {
        Stream<String> given = hosts.stream().flatMap(all -> Stream.of(all.split(",")));
        Stream<String> linked = url.map(URI::getHost).stream();
        names = Stream.of(OWN.stream(), given, linked, Stream.of(address))
                .flatMap(some -> some)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For the container's proxy. */
    protected HostNames() {
        names = Set.of();
    }

    /** Whether a {@code Host} header calls the portal by one of its names, whatever the port. */
    boolean know(String host) {
        return names.contains(host.replaceFirst(":\\d{0,5}$", "").toLowerCase(Locale.ROOT));
    }
}
