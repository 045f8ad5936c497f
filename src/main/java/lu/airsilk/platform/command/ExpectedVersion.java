package lu.airsilk.platform.command;

import jakarta.enterprise.context.RequestScoped;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The version that the user had before her eyes: from {@code If-Match}, or from the form that she sends. */
@RequestScoped
public class ExpectedVersion {

    private @Nullable Integer expected;

    public void is(int version) {
        expected = version;
    }

    /** Refuses when somebody has changed the row since the user saw it; silent when no version came with the request. */
    public void check(VersionedEntity row) {
        if (expected != null && expected != row.version()) {
            throw Refused.conflict("version.stale", row.version(), expected);
        }
    }
}
