package lu.airsilk.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.io.File;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * What is left on the disk of the home. Below a floor no file is taken any more and the node says that it is not ready;
 * everything else goes on, since a database that finds no room closes itself.
 */
@Readiness
@Default // as a check alone it would be nobody's to inject
@ApplicationScoped
public class FreeSpace implements HealthCheck {

    @Inject
    @ConfigProperty(name = "airsilk.home", defaultValue = "data")
    String home;

    @Inject
    @ConfigProperty(name = "airsilk.limit.free.bytes", defaultValue = "268435456")
    long floor;

    /** Refused when a file could fill the disk. */
    public void require() {
        if (isShort()) {
            throw new Refused(Refused.Kind.TOO_LARGE, Refusal.of("disk.short"));
        }
    }

    private boolean isShort() {
        return new File(home).getUsableSpace() < floor;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("disk").status(!isShort()).build();
    }
}
