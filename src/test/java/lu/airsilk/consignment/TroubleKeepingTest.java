package lu.airsilk.consignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Person;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class TroubleKeepingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    TroubleKeeping keeping;

    private String trouble;

    @BeforeEach
    void something_is_late() {
        trouble = "LATE." + freight.awb();
    }

    private Map<String, String> owners() {
        return acting.as("auditor", () -> keeping.owners(List.of(trouble)));
    }

    @Test
    void somebody_looks_after_it_and_gives_it_back() {
        acting.doesTwice("import", () -> keeping.take(trouble));
        assertEquals(Map.of(trouble, "import"), owners());

        acting.doesTwice("import", () -> keeping.giveBack(trouble));
        assertEquals(Map.of(), owners());
    }

    @Test
    void a_colleague_goes_on_with_it_and_only_they_give_it_back() {
        String colleague = ground.person(Role.IMPORT);
        acting.does("import", () -> keeping.take(trouble));

        acting.does(colleague, () -> keeping.take(trouble));

        assertEquals(Map.of(trouble, colleague), owners());
        acting.refuses("import", () -> keeping.giveBack(trouble), "trouble.notYours", trouble, new Person(colleague));
    }

    @Test
    void what_nobody_took_is_given_back_in_vain() {
        acting.does("import", () -> keeping.giveBack(trouble));

        assertEquals(Map.of(), owners());
    }

    @Test
    void nothing_and_what_can_be_no_exception_is_looked_after_by_nobody() {
        acting.refuses("import", () -> keeping.take(" "), "trouble.unknown", " ");
        acting.refuses("import", () -> keeping.take("t".repeat(61)), "trouble.unknown", "t".repeat(61));
    }

    @Test
    void import_alone_shares_its_exceptions_out() {
        acting.mayNot(() -> keeping.take(trouble), "hub", "buyer", "carrier", "auditor");
        acting.mayNot(() -> keeping.giveBack(trouble), "hub", "buyer", "carrier", "auditor");
    }
}
