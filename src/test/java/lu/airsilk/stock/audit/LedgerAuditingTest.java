package lu.airsilk.stock.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.stock.audit.LedgerAuditing.Found;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class LedgerAuditingTest {

    @Inject
    LedgerAuditor auditor;

    @Inject
    LedgerAuditing auditing;

    @Inject
    Acting acting;

    @Test
    void what_was_found_last_stays_until_it_is_added_up_again() {
        acting.does("auditor", auditing::begin);
        Found found = acting.as("auditor", auditing::last).orElseThrow();

        acting.does("auditor", auditing::begin);

        assertEquals(auditor.count(), found.invariants().size());
        assertFalse(acting.as("auditor", auditing::last).orElseThrow().at().isBefore(found.at()));
    }

    @Test
    void each_rule_is_told_once_it_has_been_looked_at() {
        List<Integer> told = new ArrayList<>();

        List<Invariant> found = auditor.added(() -> told.add(told.size() + 1));

        assertTrue(auditor.count() > 1);
        assertEquals(auditor.count(), found.size());
        assertEquals(IntStream.rangeClosed(1, auditor.count()).boxed().toList(), told);
    }
}
