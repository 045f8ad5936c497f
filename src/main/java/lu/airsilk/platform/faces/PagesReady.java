package lu.airsilk.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import lu.airsilk.platform.database.StartUp;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the first page has really been served: a deployment may look complete and answer 500 on every page.
 * Migrations and sample data come before it, because {@link StartUp} lets nothing be served earlier. Others who must be
 * ready add a {@code @Readiness} check of their own.
 */
@Readiness
@ApplicationScoped
public class PagesReady implements HealthCheck {

    private final URI firstPage;
    private volatile boolean served;

    @Inject
    public PagesReady(
            @ConfigProperty(name = "airsilk.address", defaultValue = "127.0.0.1") String address,
            @ConfigProperty(name = "airsilk.port", defaultValue = "8080") int port) {
        firstPage = URI.create("http://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":" + port + "/");
    }

    @Override
    public HealthCheckResponse call() {
        served = served || answers();
        return HealthCheckResponse.named("pages").status(served).build();
    }

    private boolean answers() {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(firstPage)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
