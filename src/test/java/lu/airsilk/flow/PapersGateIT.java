package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goods whose papers do not hold on the day on which they land. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PapersGateIT {

    private final Rest quality = Rest.as("quality");
    private final Rest importStaff = Rest.as("import");

    @Test
    void what_has_run_out_on_arrival_may_not_fly_until_it_is_renewed_and_is_an_exception_once_booked() {
        WeekGoods goods = WeekGoods.confirmed(Rest::as, 1, Week.CASES);
        Week week = new Week(goods, LocalDate.now(ZoneOffset.UTC).plusDays(30), 951);
        LocalDate lands = week.landsOn(0);
        String papers = "/products/" + goods.skus().getFirst() + "/papers";

        assertEquals(List.of("PRODUCER_REGISTRATION"), lacking(withdrawn(papers, "PRODUCER_REGISTRATION")));
        JsonObject first = keep(papers, "R-1", "2024-01-01", lands.minusDays(1).toString());

        assertEquals(List.of(), lacking(first));
        JsonObject refused = week.tryToBook(0, 0).expect(422).json();
        assertEquals("gate.paper", refusal(refused).getString("code"));
        assertTrue(
                refusal(refused)
                        .getString("message")
                        .contains(week.day(0).minusDays(1).toString()),
                refused::toString);

        keep(papers, "R-2", lands.toString(), "");
        String awb = week.book(0, 0);
        assertEquals(List.of(), troubles(awb));
        withdrawn(papers, "PRODUCER_REGISTRATION");
        assertEquals(List.of("PAPERS"), troubles(awb));
    }

    /** What is left once the newest paper of this kind was withdrawn. */
    private JsonObject withdrawn(String papers, String kind) {
        long id = quality.get(papers).expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(paper -> paper.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
        return quality.post(papers + "/" + id + "/withdraw").expect(200).json();
    }

    private JsonObject keep(String papers, String number, String from, String until) {
        return quality.post(
                        papers,
                        "{\"kind\":\"PRODUCER_REGISTRATION\",\"number\":\"%s\",\"validFrom\":\"%s\"%s}"
                                .formatted(number, from, until.isEmpty() ? "" : ",\"validTo\":\"" + until + "\""),
                        "application/json")
                .expect(200)
                .json();
    }

    private static List<String> lacking(JsonObject papers) {
        return papers.getJsonArray("lacking").stream()
                .map(JsonValue::toString)
                .map(word -> word.replace("\"", ""))
                .toList();
    }

    private static JsonObject refusal(JsonObject problem) {
        return problem.getJsonArray("refusals").getJsonObject(0);
    }

    private List<String> troubles(String awb) {
        return importStaff.get("/import-exceptions").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(open -> open.getString("what").equals(awb))
                .map(open -> open.getString("kind"))
                .toList();
    }
}
