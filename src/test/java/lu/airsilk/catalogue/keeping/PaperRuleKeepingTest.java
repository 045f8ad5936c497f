package lu.airsilk.catalogue.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.required.NewPaperRule;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.PaperNeed;
import lu.airsilk.catalogue.required.PaperScope;
import lu.airsilk.master.ProposalState;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which papers goods need is said by quality and a buyer. The ground's goods are chocolate, of code 1806310000. */
@ExtendWith(Services.class)
class PaperRuleKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2034, 3, 3);

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    PaperRuleBook book;

    @Inject
    PaperRuleKeeping keeping;

    @Inject
    PaperBook papers;

    private static NewPaperRule rule(String code, PaperKind paper, PaperGate gate, LocalDate from) {
        return new NewPaperRule(
                new PaperNeed(new PaperScope(Optional.empty(), Optional.of(code)), paper, gate), from, "test");
    }

    private long proposed(NewPaperRule draft) {
        return acting.as("quality", () -> keeping.propose(draft));
    }

    @Test
    void what_the_portal_was_born_with_is_in_force_and_tells_its_source() {
        LocalDate today = acting.byItself(book::today);
        List<String> cheese = acting.as("auditor", () -> book.inForce(today)).stream()
                .filter(rule -> rule.need()
                        .scope()
                        .code()
                        .filter("0406900000"::startsWith)
                        .isPresent())
                .map(rule -> rule.need().figure() + ": " + rule.proposal().reason())
                .toList();

        assertEquals(
                List.of(
                        "04 PRODUCER_REGISTRATION: GACC Decree 280 of 2026",
                        "0406 HEALTH_CERTIFICATE: GACC lists for food of animal origin",
                        "04 CHINESE_LABEL: GACC Decree 280 of 2026"),
                cheese);
    }

    @Test
    void a_paper_is_asked_for_from_the_day_on_of_a_rule_that_a_buyer_has_brought_into_force() {
        Sku sku = ground.onSale(1).first();
        LocalDate from = acting.byItself(book::today).plusDays(10);
        long id = proposed(rule("180631", PaperKind.SPECIES_PERMIT, PaperGate.BOOK, from));
        assertEquals(Set.of(), lacking(sku, 11), "a proposal asks for nothing");

        acting.does("buyer", () -> keeping.approve(id));

        assertEquals(Set.of(), lacking(sku, 9));
        assertEquals(Set.of(PaperKind.SPECIES_PERMIT), lacking(sku, 11));
        assertEquals(
                ProposalState.IN_FORCE,
                acting.as("quality", () -> book.row(id)).proposal().state());
        acting.refuses(
                "quality", () -> keeping.withdraw(id), "proposal.decided", ProposalState.IN_FORCE, new Person("buyer"));

        long end = proposed(rule("180631", PaperKind.SPECIES_PERMIT, PaperGate.NEVER, from.plusDays(5)));
        acting.does("buyer", () -> keeping.approve(end));
        assertEquals(Set.of(), lacking(sku, 16), "and not any more from another day on");
    }

    private Set<PaperKind> lacking(Sku sku, int inDays) {
        AtomicReference<Set<PaperKind>> seen = new AtomicReference<>(Set.of());
        PortalClock.at(
                Instant.now().plus(Duration.ofDays(inDays)),
                () -> seen.set(acting.as("quality", () -> papers.of(sku)).lacking()));
        return seen.get();
    }

    /** What only another gate asks for keeps nobody from the shelf, and is lacking all the same. */
    @Test
    void the_trial_tells_which_products_would_lack_the_paper_and_writes_nothing() {
        Sku sku = ground.onSale(1).first();
        LocalDate today = acting.byItself(book::today);
        NewPaperRule permit = rule("1806310000", PaperKind.SPECIES_PERMIT, PaperGate.ACTIVATE, today);

        PaperTrial trial = acting.as("quality", () -> book.tried(permit));

        assertTrue(trial.active() > 0, "goods of the ground are on sale");
        assertEquals(
                Math.min(10, trial.active() + trial.others()), trial.first().size());
        assertEquals(0, trial.relieved());
        assertEquals(Set.of(), lacking(sku, 0));
        assertEquals(
                new PaperTrial(PaperGate.BOOK, trial.active(), trial.others(), 0, trial.first()),
                acting.as(
                        "quality",
                        () -> book.tried(rule("1806310000", PaperKind.SPECIES_PERMIT, PaperGate.BOOK, today))));
    }

    @Test
    void of_the_same_goods_and_paper_there_is_one_rule_a_day_until_it_is_withdrawn_and_none_of_the_past() {
        NewPaperRule draft = rule("4901", PaperKind.CHINESE_LABEL, PaperGate.DECLARE, DAY);
        long id = proposed(draft);
        acting.refuses("quality", () -> keeping.propose(draft), "paperRule.twice", DAY);
        proposed(rule("4901", PaperKind.CHINESE_LABEL, PaperGate.DECLARE, DAY.plusDays(1)));
        proposed(rule("490", PaperKind.CHINESE_LABEL, PaperGate.DECLARE, DAY));
        acting.does("buyer", () -> keeping.withdraw(id));
        proposed(draft);

        LocalDate yesterday = acting.byItself(book::today).minusDays(1);
        acting.refuses(
                "quality",
                () -> keeping.propose(rule("4901", PaperKind.CHINESE_LABEL, PaperGate.BOOK, yesterday)),
                "paperRule.past",
                yesterday);
    }

    @Test
    void quality_proposes_a_buyer_brings_into_force_and_no_store_reads_it() {
        NewPaperRule draft = rule("4902", PaperKind.CHINESE_LABEL, PaperGate.BOOK, DAY);
        long id = proposed(draft);

        acting.mayNot(() -> keeping.propose(draft), "buyer", "import", "store.kaifeng", "admin", "auditor", "carrier");
        acting.mayNot(() -> keeping.approve(id), "quality", "import", "store.kaifeng", "admin", "auditor", "carrier");
        acting.mayNot(() -> keeping.withdraw(id), "import", "store.kaifeng", "admin", "auditor", "carrier");
        acting.mayNot(() -> book.tried(draft), "import", "store.kaifeng", "auditor", "carrier");
        acting.mayNot(() -> book.inForce(DAY), "store.kaifeng", "hub", "carrier");
        acting.refusesStale("buyer", () -> keeping.approve(id));
    }

    @Test
    void rules_come_by_a_list_too() {
        List<Long> proposed = acting.as("quality", () -> keeping.proposeAll(list("""
                    category,code,paper,gate,validFrom,reason
                    DRINKS,,CHINESE_LABEL,BOOK,2037-05-01,test
                    ,950400,SPECIES_PERMIT,NEVER,2037-05-01,test
                    """)));

        assertEquals(
                List.of("DRINKS CHINESE_LABEL", "950400 SPECIES_PERMIT"),
                acting.as(
                        "buyer",
                        () -> proposed.stream()
                                .map(id -> book.row(id).need().figure())
                                .toList()));
    }

    @Test
    void two_rules_about_the_same_goods_are_told_though_one_of_them_cannot_be_read() {
        ListSheet<NewPaperRule> same = list("""
                    category,code,paper,gate,validFrom,reason
                    DRINKS,,CHINESE_LABEL,SOMEWHERE,2037-05-01,test
                    ,950400,SPECIES_PERMIT,NOWHERE,2037-05-01,test
                    ,950400,SPECIES_PERMIT,NEVER,2037-05-01,test
                    DRINKS,,CHINESE_LABEL,BOOK,2037-05-01,test
                    """);

        assertEquals(
                List.of("2 field.word", "3 field.word", "4 list.twice", "5 list.twice"),
                assertThrows(Refused.class, () -> same.each(rule -> rule)).refusals().stream()
                        .map(refusal -> refusal.row().orElseThrow() + " " + refusal.code())
                        .toList());
    }

    private static ListSheet<NewPaperRule> list(String text) {
        return NewPaperRuleJson.list(text.getBytes(StandardCharsets.UTF_8));
    }
}
