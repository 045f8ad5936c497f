package lu.airsilk.stock.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class LedgerAuditingTest {

    @Inject
    LedgerAuditor auditor;

    @Test
    void each_rule_is_told_once_it_has_been_looked_at() {
        List<Integer> told = new ArrayList<>();

        List<Invariant> found = auditor.added(() -> told.add(told.size() + 1));

        assertTrue(auditor.count() > 1);
        assertEquals(auditor.count(), found.size());
        assertEquals(IntStream.rangeClosed(1, auditor.count()).boxed().toList(), told);
    }
}
