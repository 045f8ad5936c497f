package lu.airsilk.allocation.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.airsilk.allocation.plan.RunFitting;
import lu.airsilk.allocation.plan.RunState;
import lu.airsilk.platform.Paging;
import org.jspecify.annotations.Nullable;

/** Approved runs that no longer fit what there is, for a home that tells of them twice: looked through once a request. */
@RequestScoped
class OvertakenRuns {

    /** So many are looked through; of older ones their own page tells. */
    private static final int MOST = 20;

    @Inject
    RunBook book;

    @Inject
    RunFitting fitting;

    private @Nullable Long count;

    long count() {
        if (count == null) {
            count = book.rows(Optional.of(RunState.APPROVED), Paging.first(MOST)).items().stream()
                    .filter(run -> !fitting.unfit(run.number()).isEmpty())
                    .count();
        }
        return count;
    }
}
