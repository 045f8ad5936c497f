package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One story of a split shipment told in many orders, with repetitions and with messages that come before the booking:
 * every consignment ends where the one stands that heard it in order. The fold alone is told 500 orders by
 * {@code RecordedStoryTest}; here the whole portal is told some.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MessageStoryIT {

    private static final int TURNS = Boolean.getBoolean("airsilk.full") ? 60 : 6;

    @Test
    void any_order_of_arrival_with_repetitions_and_before_the_booking_ends_in_the_same_state() {
        WeekGoods goods = WeekGoods.confirmed(Rest::as, TURNS, Week.CASES);
        Week week = new Week(goods, LocalDate.now(ZoneOffset.UTC).plusDays(20), 901);
        List<JsonObject> states = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            String awb = week.nextAwb();
            List<String> story = told(week, awb, turn);
            int booked = turn % 2 == 0 ? 0 : story.size() / 2;
            story.subList(0, booked).forEach(Week::deliver);
            week.book(turn, 0, 1);
            story.subList(booked, story.size()).forEach(Week::deliver);

            states.add(state(week.consignment(awb)));
        }
        assertEquals("DEPARTED", states.getFirst().getString("state"));
        assertEquals("DELIVERED", states.getFirst().getString("furthest"));
        for (int turn = 1; turn < TURNS; turn++) {
            assertEquals(states.getFirst(), states.get(turn), "turn " + turn);
        }
    }

    /** The story in order for the first turn; for others shuffled by their seed, with some messages twice. */
    private static List<String> told(Week week, String awb, int turn) {
        List<String> story = new ArrayList<>(List.of(
                week.leavingWords(awb, 0, "BKD/%s/LUXCGO/T10K60.0"),
                week.leavingWords(awb, 0, "DIS/%s0300/LUX/OFLD/P4K24.0"),
                week.leavingWords(awb, 0, "MAN/%s/LUXCGO/P6K36.0"),
                week.leavingWords(awb, 0, "DEP/%s/LUXCGO/P6K36.0/A0512"),
                week.landingWords(awb, 0, 0, "ARR/%1$s/%2$s/CGO/P6K36.0"),
                week.landingWords(awb, 0, 1, "RCF/%1$s/%2$s/CGO/P5K30.0"),
                week.landingWords(awb, 0, 1, "DIS/%1$s/%2$s/CGO/MSCA/P1K6.0"),
                week.landingWords(awb, 0, 3, "DIS/%1$s/%2$s/CGO/FDCA/P1K6.0"),
                week.landingWords(awb, 0, 3, "RCF/%1$s/%2$s/CGO/P1K6.0"),
                week.landingWords(awb, 0, 4, "NFD/%2$s/CGO/P6K36.0"),
                week.landingWords(awb, 0, 5, "TGC/%2$s/CGO/P6K36.0"),
                week.landingWords(awb, 0, 6, "CCD/%2$s/CGO/P6K36.0"),
                week.landingWords(awb, 0, 7, "DLV/%2$s/CGO/P6K36.0"),
                week.leavingWords(awb, 1, "DEP/%s/LUXCGO/P4K24.0")));
        if (turn > 0) {
            Random random = new Random(turn);
            story.addAll(story.subList(0, random.nextInt(story.size())));
            Collections.shuffle(story, random);
        }
        return story;
    }

    /** All that follows from the messages: where it stands, its parts and its exceptions; not when each word on the landing came. */
    private static JsonObject state(JsonObject consignment) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        consignment.getJsonArray("parts").stream()
                .map(JsonValue::asJsonObject)
                .forEach(part -> parts.add(Json.createObjectBuilder(part).remove("etas")));
        return Json.createObjectBuilder()
                .add("state", consignment.getString("state"))
                .add("furthest", consignment.getString("furthest"))
                .add("parts", parts)
                .add("flags", consignment.getJsonArray("flags"))
                .build();
    }
}
