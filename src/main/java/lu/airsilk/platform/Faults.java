package lu.airsilk.platform;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Faults of ours: logged once, where they end, under a reference that the user is shown. */
@ApplicationScoped
public class Faults {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    /** Logs the fault and gives the reference under which it stands in the log. */
    public String log(Throwable fault) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(ERROR, "Fault " + reference, fault);
        return reference;
    }

    /** The first of this type among a throwable and its causes: the container wraps what services throw. */
    public static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
