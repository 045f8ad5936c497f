package lu.airsilk.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts what people and programs are refused, by code, for those who watch the portal: claims that came too late are
 * {@code airsilk_refusals_total{code="supply.tooLittle"}}. Told by the edges, so a refusal that is mended inside is none.
 * Those that may be an attack are security events as well.
 */
@ApplicationScoped
public class Refusals {

    @Inject
    MetricRegistry figures;

    @Inject
    SecurityEvents seen;

    public void count(Refused refused) {
        kind(refused)
                .ifPresent(kind -> seen.report(
                        kind,
                        refused.refusals().getFirst().code() + " "
                                + Caller.current().asked()));
        refused.refusals().stream()
                .map(refusal -> new Tag("code", refusal.code()))
                .forEach(code -> figures.counter("airsilk_refusals", code).inc());
    }

    /** What may be an attack. */
    private static Optional<SecurityKind> kind(Refused refused) {
        return switch (refused.kind()) {
            case FORBIDDEN -> Optional.of(SecurityKind.REFUSED_ROLE);
            case UNKNOWN ->
                Optional.of(SecurityKind.REFUSED_STORE)
                        .filter(_ -> Caller.current().isBound());
            case TOO_LARGE, UNSUPPORTED -> Optional.of(SecurityKind.UPLOAD_REFUSED);
            default -> Optional.empty();
        };
    }
}
