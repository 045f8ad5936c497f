package lu.airsilk.consignment.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class DifferenceKeepingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    DifferenceKeeping keeping;

    private DifferenceTerms before;

    @BeforeEach
    void a_rule_holds() {
        before = rule();
    }

    @AfterEach
    void it_holds_again() {
        acting.does("finance", () -> keeping.keep(before));
    }

    private DifferenceTerms rule() {
        return acting.as("auditor", () -> keeping.all()).stream()
                .filter(terms -> terms.kind() == DifferenceKind.WRONG)
                .findFirst()
                .orElseThrow();
    }

    private static DifferenceTerms terms(int days, int permille) {
        return new DifferenceTerms(DifferenceKind.WRONG, LiableParty.CARRIER, days, permille);
    }

    @Test
    void a_contract_says_otherwise() {
        acting.doesTwice("import", () -> keeping.keep(terms(21, 5)));

        assertEquals(terms(21, 5), rule());
    }

    @Test
    void days_and_shares_are_such_as_there_are() {
        acting.refuses("import", () -> keeping.keep(terms(-1, 5)), "differenceRule.days", -1, 730);
        acting.refuses("import", () -> keeping.keep(terms(731, 5)), "differenceRule.days", 731, 730);
        acting.refuses("import", () -> keeping.keep(terms(21, -1)), "differenceRule.tolerance", -1);
        acting.refuses("import", () -> keeping.keep(terms(21, 1_001)), "differenceRule.tolerance", 1_001);
        assertEquals(before, rule());
    }

    @Test
    void import_and_finance_agree_on_terms() {
        acting.mayNot(() -> keeping.keep(terms(21, 5)), "hub", "quality", "buyer", "auditor");
    }
}
