package lu.airsilk.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.Locale;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term of sale for ships is taken of a supplier who sends by air, and said to be one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SeaTermIT {

    @ParameterizedTest
    @CsvSource({"FOB, supplier.seaTerm", "FCA, ''"})
    void a_term_for_ships_is_told_when_it_is_given_and_when_it_is_read(String term, String finding) {
        String code = "SEA" + Long.toString(System.nanoTime() % 1_000_000, 36).toUpperCase(Locale.ROOT);
        JsonObject added = Rest.as("buyer")
                .post(
                        "/suppliers",
                        "{\"code\":\"%s\",\"name\":\"Term\",\"country\":\"FR\",\"currency\":\"EUR\",\"incoterm\":\"%s\"}"
                                .formatted(code, term),
                        "application/json")
                .expect(201)
                .json();

        assertEquals(finding, codes(added));
        assertEquals(finding, codes(Rest.as("buyer").get("/suppliers/" + code).json()));
    }

    private static String codes(JsonObject supplier) {
        return supplier.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(told -> told.getString("code"))
                .reduce("", String::concat);
    }
}
