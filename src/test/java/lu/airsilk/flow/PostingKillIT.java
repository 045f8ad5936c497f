package lu.airsilk.flow;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The portal is killed fifty times while a receipt is posted, and begins anew each time. */
@EnabledIfSystemProperty(
        named = "airsilk.full",
        matches = "true",
        disabledReason = "only in profile full; in a build the nodes of NodesIT die so")
class PostingKillIT {

    private static final int KILLS = 50;

    private Portal portal;

    PostingKillIT(@TempDir Path folder) {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("kill"));
        settings.put("airsilk.sample", "staff");
        portal = Portal.start(folder, settings);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private Rest as(String user) {
        return Rest.at(portal.uri()).signedIn(user, "airsilk-demo");
    }

    @Test
    void a_killed_posting_has_happened_wholly_or_not_at_all() {
        KilledPosting posting = new KilledPosting(this::as);
        for (int kill = 0; kill < KILLS; kill++) {
            posting.cutOff(portal, () -> portal = portal.again());
        }
    }
}
