package lu.airsilk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts what people and programs are refused, by code, for those who watch the portal: claims that came too late are
 * {@code airsilk_refusals_total{code="supply.tooLittle"}}. Told by the edges, so a refusal that is mended inside is none.
 */
@ApplicationScoped
public class Refusals {

    @Inject
    MetricRegistry figures;

    public void count(Refused refused) {
        refused.refusals().stream()
                .map(refusal -> new Tag("code", refusal.code()))
                .forEach(code -> figures.counter("airsilk_refusals", code).inc());
    }
}
