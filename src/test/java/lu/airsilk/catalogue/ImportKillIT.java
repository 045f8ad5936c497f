package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A portal that is killed while a sheet is on its way into the catalogue comes back with the catalogue as it was or with
 * the whole sheet in it, and the way goes on to its end: at 50 moments. A build kills at one ({@code OrderKeptIT}).
 */
@RunAsClient
@EnabledIfSystemProperty(
        named = "airsilk.full",
        matches = "true",
        disabledReason = "a build kills once, with an order in the making (OrderKeptIT)")
class ImportKillIT {

    private static final int KILLS = 50;
    private static final int ROWS = 3_000;
    private static final int NEW_EACH_TIME = 100;
    private static final long SEED = 20_261_125;

    @TempDir
    Path folder;

    private final Random moments = new Random(SEED);

    @Test
    void there_is_the_old_catalogue_or_the_new_one_and_in_the_end_the_new_one() {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("killed"));
        settings.put("airsilk.sample", "staff");
        Portal portal = Portal.start(folder, settings);
        try {
            long start = System.nanoTime();
            take(buyer(portal), 0);
            long whole = System.nanoTime() - start;
            assertEquals(hash(0), CatalogueHash.read(buyer(portal)));
            for (int round = 1; round <= KILLS; round++) {
                long after = moments.nextLong(whole);
                String moment = "round %d, killed after %d ms".formatted(round, after / 1_000_000);
                killed(portal, round, after);
                portal = Portal.start(folder, settings);
                Rest buyer = buyer(portal);
                String left = left(buyer, round);
                assertTrue(
                        List.of(hash(round - 1), hash(round)).contains(left),
                        () -> moment + ", now " + CatalogueHash.figures(buyer));
                take(buyer(portal), round);
                assertEquals(hash(round), CatalogueHash.read(buyer(portal)), moment);
            }
        } finally {
            portal.close();
        }
    }

    /** The catalogue as it is; read again when the way that goes on by itself ended between its pages. */
    private static String left(Rest buyer, int round) {
        boolean before = isApplied(buyer, round);
        String hash = CatalogueHash.read(buyer);
        return before == isApplied(buyer, round) ? hash : CatalogueHash.read(buyer);
    }

    private static boolean isApplied(Rest buyer, int round) {
        return buyer.get("/catalogue/imports?size=1").items().stream()
                .map(JsonValue::asJsonObject)
                .anyMatch(last -> last.getString("fileName").equals(name(round))
                        && last.getString("status").equals("APPLIED"));
    }

    /** Kills the portal so long after somebody has begun to send a sheet, whose own fate does not matter. */
    private static void killed(Portal portal, int round, long nanoseconds) {
        Rest buyer = buyer(portal);
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> take(buyer, round));
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> keepsWriting(buyer));
        LockSupport.parkNanos(nanoseconds);
        portal.kill();
        assertDied(sending);
        assertDied(beside);
    }

    /** Small changes one after the other, so that the portal is killed while some are written down. */
    private static void keepsWriting(Rest buyer) {
        for (int day = 1; ; day = 1 + day % 20) {
            buyer.put("/suppliers/ITA02", """
                {"name":"Beside","country":"IT","currency":"EUR","incoterm":"FCA","leadDays":%d}\
                """.formatted(day)).expect(200);
        }
    }

    private static void assertDied(CompletableFuture<Void> work) {
        try {
            work.get();
        } catch (ExecutionException lineIsDead) {
            assertTrue(work.isCompletedExceptionally());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the sheet of this round, or goes on where it was left, until it is in the catalogue. */
    private static void take(Rest buyer, int round) {
        SheetSender sheets = new SheetSender(buyer);
        boolean sent = buyer.get("/catalogue/imports?size=1").items().stream()
                .map(last -> last.asJsonObject().getString("fileName"))
                .anyMatch(name(round)::equals);
        if (!sent) {
            buyer.with("Content-Disposition", "attachment; filename=\"" + name(round) + "\"")
                    .post("/catalogue/imports?supplier=ITA01", sheet(round), "text/csv")
                    .expect(202);
        }
        JsonObject last =
                sheets.settled(buyer.get("/catalogue/imports?size=1").items().getJsonObject(0));
        if (last.getString("status").equals("READY")) {
            sheets.applied(last);
        }
        assertEquals("APPLIED", sheets.settled(last).getString("status"));
    }

    private static String name(int round) {
        return "round-" + round + ".csv";
    }

    private static Rest buyer(Portal portal) {
        return Rest.at(portal.uri()).signedIn("buyer", "airsilk-demo");
    }

    private static String hash(int round) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> prices = new LinkedHashMap<>();
        for (int product = 0; product < ROWS + round * NEW_EACH_TIME; product++) {
            names.put(gtin(product), title(product, round));
            prices.put(title(product, round), price(product, round));
        }
        return CatalogueHash.expected(names, prices);
    }

    private static String sheet(int round) {
        StringBuilder sheet = new StringBuilder(SheetSender.HEADINGS);
        for (int product = 0; product < ROWS + round * NEW_EACH_TIME; product++) {
            sheet.append(SheetSender.row(
                    gtin(product),
                    title(product, round),
                    "商品",
                    price(product, round).replace('.', ',')));
        }
        return sheet.toString();
    }

    private static String title(int product, int round) {
        return "Product %05d of round %d".formatted(product, round);
    }

    private static String price(int product, int round) {
        return "%d.%02d".formatted(10 + product % 90, round);
    }

    private static String gtin(int product) {
        String body = "301" + (100_000_000L + product);
        return body + CheckDigit.gs1Expected(body + "0");
    }
}
