package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Statements;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Goods of many lines are bought, booked, posted and taken back with few questions to the database: the rows of a line
 * are written in batches, and nothing is asked line by line. What is counted is statements, not time.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ManyLinesIT {

    private static final Logger LOG = System.getLogger(ManyLinesIT.class.getName());
    private static final int LINES = Boolean.getBoolean("airsilk.full") ? 2_000 : 200;

    /** Whatever the number of lines: signing in, the command's key, looking through the papers. */
    private static final int ANYHOW = 150;

    @Test
    void many_lines_are_bought_booked_posted_and_taken_back_in_batches() {
        WeekGoods goods = WeekGoods.wanted(Rest::as, LINES, 2);
        LandedGoods landing = LandedGoods.of(Rest::as, "172-97390016");

        Statements buying = Statements.of(goods::bought);
        Statements booking = Statements.of(() -> landing.book(goods.purchaseLines()));
        landing.land();
        String receipt = landing.counted();
        Statements posting = Statements.of(() -> landing.posted(receipt));
        Statements takingBack = Statements.of(() -> landing.takenBack(receipt));
        String another = landing.counted(1);
        Statements allShort = Statements.of(() -> landing.posted(another));
        landing.takenBack(another);

        LOG.log(
                Level.INFO,
                "{0,number,#} lines: bought {1}, booked {2}, posted {3}, taken back {4}, posted with each line short {5}",
                LINES,
                buying,
                booking,
                posting,
                takingBack,
                allShort);
        assertAll(
                () -> assertFew("buying", buying),
                () -> assertFew("booking", booking),
                () -> assertFew("posting", posting),
                () -> assertFew("taking back", takingBack),
                () -> assertFew("posting with each line short", allShort));
    }

    private static void assertFew(String step, Statements counted) {
        assertTrue(counted.prepared() <= ANYHOW + LINES, step + ": " + counted);
        assertTrue(counted.flushes() <= ANYHOW, step + ": " + counted);
    }
}
