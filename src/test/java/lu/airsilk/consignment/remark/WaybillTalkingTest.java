package lu.airsilk.consignment.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class WaybillTalkingTest {

    private static final String ASKABLE = "@buyer @import @hub @allocation @finance @audit";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    WaybillTalking talking;

    private AirWaybillNumber awb;

    @BeforeEach
    void goods_are_booked() {
        awb = freight.booked(freight.bought(1), freight.flight(5)).awb();
    }

    @Test
    void a_remark_tells_the_people_and_the_roles_that_it_names_once() {
        Set<String> told = acting.twice("import", () -> talking.say(awb, "one case is wet, @hub and @buyer."));

        assertEquals(Set.of("hub", "buyer"), told);
        Reason heard = ground.told("hub").getFirst();
        assertEquals("notice.spokenOf", heard.code());
        assertTrue(heard.arguments().get(1).contains("Import"), heard.toString());
        assertEquals(
                List.of(awb.toString(), "one case is wet, @hub and @buyer."),
                heard.arguments().subList(2, 4));
        assertEquals(heard, ground.told("buyer").getFirst());
        assertEquals(1, acting.as("auditor", () -> talking.said(awb)).size());
    }

    @Test
    void the_other_desks_are_offered_by_their_names_the_hub_first() {
        assertEquals(List.of("hub", "allocation", "buyer", "finance"), offered("import"));
        assertEquals(List.of("import", "allocation", "buyer", "finance"), offered("hub"));
    }

    private List<String> offered(String speaker) {
        return acting.as(speaker, talking::heard).stream()
                .map(WaybillTalking.Heard::name)
                .toList();
    }

    @Test
    void a_person_hears_it_by_name() {
        acting.as("hub", () -> talking.say(awb, "look, @finance2"));

        assertEquals(
                List.of(awb.toString(), "look, @finance2"),
                ground.told("finance2").getFirst().arguments().subList(2, 4));
    }

    @Test
    void nobody_is_named_who_is_not_there_or_may_not_read_it() {
        acting.refuses("hub", () -> talking.say(awb, "@nobody"), "comment.unknown", "nobody", ASKABLE);
        acting.refuses("hub", () -> talking.say(awb, "@store.kaifeng"), "comment.unheard", "store.kaifeng", ASKABLE);
        assertEquals(List.of(), acting.as("auditor", () -> talking.said(awb)));
    }

    @Test
    void a_remark_has_words() {
        acting.refuses("hub", () -> talking.say(awb, " "), "comment.empty");
        acting.refuses("hub", () -> talking.say(awb, "w".repeat(2_001)), "comment.tooLong", 2_001, 2_000);
    }

    @Test
    void staff_remark_on_what_there_is() {
        AirWaybillNumber none = freight.awb();

        acting.refuses("hub", () -> talking.say(none, "well"), "consignment.unknown", none);
        acting.mayNot(() -> talking.say(awb, "well"), "store.kaifeng", "carrier", "auditor");
    }
}
