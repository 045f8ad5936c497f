package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lu.airsilk.message.Mutants;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a carrier sends, the portal answers soon, and keeps it letter by letter. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MessageMutantsIT {

    /** Of each run the same ones, however busy the machine is; the reader by itself has its own many more. */
    private static final int MUTANTS = Boolean.getBoolean("airsilk.full") ? 5_000 : 200;

    private static final Duration SOON = Duration.ofSeconds(10);

    /** Once refused instead of kept: an airport of four letters, a house weighed finer than to the gram. */
    private static final List<String> REFUSED_ONCE = List.of(
            Mutants.text("cargo-xml/XFSU_lux-cgo_RCF.xml").replace("<ram:ID>CGO</ram:ID>", "<ram:ID>CGNO</ram:ID>"),
            Mutants.text("cargo-imp/more/FHL5_text-over-two-lines.txt").replace("/K310/", "/K64.0554/"));

    private static final long FIRST_SEED = 1_000_000;

    private final Rest importStaff = Rest.as("import");

    @Test
    void every_mutant_of_every_sample_is_answered_and_kept() {
        Mutants mutants = Mutants.ofAllSamples();
        booked(mutants.waybills());
        int before = kept();

        REFUSED_ONCE.forEach(message -> answers(message, 0));
        int sent = REFUSED_ONCE.size();
        for (long seed = FIRST_SEED; sent < MUTANTS; seed++) {
            String mutant = mutants.of(seed);
            if (!mutant.isBlank()) {
                answers(mutant, seed);
                sent++;
            }
        }

        assertEquals(before + sent, kept());
    }

    /** The waybills spoken of are our own, so that what is read is also applied. */
    private static void booked(List<String> waybills) {
        WeekGoods goods = WeekGoods.confirmed(Rest::as, waybills.size(), Week.CASES);
        Week week = new Week(goods, LocalDate.now(ZoneOffset.UTC).plusDays(20), 941);
        for (int i = 0; i < waybills.size(); i++) {
            week.tryToBook(waybills.get(i), i, 0, 1).expect(201);
        }
    }

    private void answers(String mutant, long seed) {
        long start = System.nanoTime();
        Rest.Answer answer = importStaff.post("/messages", mutant, "text/plain");
        String told = "seed " + seed + ": " + answer.body();

        assertTrue(List.of(200, 400).contains(answer.status()), told);
        assertTrue(answer.status() == 200 || !answer.refusals().isEmpty(), told);
        assertTrue(System.nanoTime() - start < SOON.toNanos(), told);
    }

    private int kept() {
        return importStaff.get("/messages?size=1").expect(200).json().getInt("total");
    }
}
