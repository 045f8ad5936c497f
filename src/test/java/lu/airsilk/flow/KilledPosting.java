package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;

/** A receipt whose posting is cut off by the death of its node: it is posted wholly or not at all, and the ledger adds up. */
public final class KilledPosting {

    private static final int LINES = 60;
    private static final long SEED = 20_261_125;

    private final Function<String, Rest> as;
    private final LandedGoods landed;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private int kills;

    /**
     * Goods that have landed.
     *
     * @param as signs a user in where the portal answers by now
     */
    public KilledPosting(Function<String, Rest> as) {
        this.as = as;
        WeekGoods goods = WeekGoods.confirmed(as, LINES, 2);
        landed = LandedGoods.of(as, "172-97370011");
        landed.book(goods.purchaseLines());
        landed.land();
    }

    /** Counts them, kills this node in the midst of the posting, and looks at what is left where the portal answers then. */
    public void cutOff(Portal node, Runnable goOn) {
        String receipt = landed.counted();
        killedWhilePosting(receipt, node, random.nextInt(kills++ % 2 == 0 ? 150 : 600));
        goOn.run();
        assertWholeOrNot(receipt);
        auditHolds();
        if (state(receipt).equals("POSTED")) {
            landed.takenBack(receipt);
        }
    }

    /** A database that was told to commit does so although who told it is dead: between two looks it may still be posted. */
    private void assertWholeOrNot(String receipt) {
        String before;
        int lots;
        do {
            before = state(receipt);
            lots = lots();
        } while (!before.equals(state(receipt)));
        assertEquals(before.equals("POSTED") ? LINES : 0, lots, before + " after kill " + kills);
    }

    private String state(String receipt) {
        return as.apply("hub").get("/receipts/" + receipt).expect(200).json().getString("state");
    }

    private void killedWhilePosting(String receipt, Portal node, int afterMillis) {
        Rest hub = as.apply("hub");
        Thread posting = Thread.ofVirtual().start(() -> {
            try {
                hub.post("/receipts/" + receipt + "/post");
            } catch (RuntimeException killed) {
                Thread.currentThread().interrupt();
            }
        });
        LockSupport.parkNanos(afterMillis * 1_000_000L);
        node.kill();
        join(posting);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int lots() {
        return (int) as.apply("hub").get("/stock?location=HUB&size=500").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getInt("units") > 0)
                .count();
    }

    private void auditHolds() {
        as.apply("hub")
                .get("/stock/audit")
                .expect(200)
                .json()
                .getJsonArray("invariants")
                .getValuesAs(JsonObject.class)
                .forEach(invariant -> assertTrue(invariant.getBoolean("holds"), invariant.toString()));
    }
}
