package lu.airsilk.platform.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose word is taken for where a request comes from. Anybody can write {@code X-Forwarded-For}; it is believed as far as
 * the operator's own proxies have written it, from the last entry to the first that is none of theirs.
 */
@ApplicationScoped
public class Proxies {

    private final List<Network> trusted;

    /**
     * Believes these.
     *
     * @param trusted the operator's own proxies: addresses and networks with commas between
     */
    @Inject
    public Proxies(@ConfigProperty(name = "airsilk.proxies") Optional<String> trusted) {
        this.trusted = trusted.stream()
                .flatMap(all -> Stream.of(all.split(",")))
                .map(Network::of)
                .toList();
    }

    /** For the container's proxy. */
    protected Proxies() {
        this(Optional.empty());
    }

    /** The address of who asks, as text. */
    public String address(HttpServletRequest request) {
        List<String> way = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .toList();
        return address(request.getRemoteAddr(), way);
    }

    /** Whether it came to a proxy of ours by https. */
    public boolean isHttps(HttpServletRequest request) {
        return isTrusted(request.getRemoteAddr()) && "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    /** Whether this machine or one of the operator's own asks for itself, and passes nobody's request on. */
    public boolean isOwn(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") == null && isOwn(request.getRemoteAddr());
    }

    boolean isOwn(String address) {
        boolean here =
                Network.literal(address).filter(InetAddress::isLoopbackAddress).isPresent();
        return here || isTrusted(address);
    }

    /** @param way what stands in the header, the nearest last */
    String address(String nearest, List<String> way) {
        String address = nearest;
        for (String before : way.reversed()) {
            Optional<InetAddress> further = isTrusted(address) ? Network.literal(before) : Optional.empty();
            if (further.isEmpty()) {
                return address;
            }
            address = further.get().getHostAddress();
        }
        return address;
    }

    private boolean isTrusted(String address) {
        return trusted.stream()
                .anyMatch(network ->
                        Network.literal(address).filter(network::holds).isPresent());
    }
}
