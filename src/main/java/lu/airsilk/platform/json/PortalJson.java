package lu.airsilk.platform.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * The one way in which the portal writes and reads JSON: codes as texts, quantities as whole numbers, money as amount
 * and currency, moments in RFC 3339, days as {@code YYYY-MM-DD}; what is missing is left out.
 */
@Provider
@ApplicationScoped
public class PortalJson implements ContextResolver<Jsonb> {

    /** What becomes of the trade's own words. */
    public static final List<JsonbAdapter<?, ?>> ADAPTERS = List.of(
            new TextWords.OfSku(),
            new TextWords.OfStoreCode(),
            new TextWords.OfSupplierCode(),
            new TextWords.OfCountryCode(),
            new TextWords.OfGtin(),
            new TextWords.OfHsCode(),
            new TextWords.OfLotNumber(),
            new TextWords.OfAirWaybillNumber(),
            new TextWords.OfFlightNumber(),
            new QuantityWords.OfCases(),
            new QuantityWords.OfUnits(),
            new QuantityWords.OfGrams(),
            new QuantityWords.OfCubicCentimetres(),
            new NamesWord(),
            new MoneyWord());

    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withAdapters(ADAPTERS.toArray(JsonbAdapter[]::new)));

    @Produces
    @ApplicationScoped
    public Jsonb json() {
        return JSON;
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    /** What a word of the trade is written as. */
    public static Optional<Type> adapted(Class<?> type) {
        return ADAPTERS.stream()
                .map(adapter -> (ParameterizedType) adapter.getClass().getGenericInterfaces()[0])
                .filter(words -> words.getRawType() == JsonbAdapter.class && words.getActualTypeArguments()[0] == type)
                .map(words -> words.getActualTypeArguments()[1])
                .findFirst();
    }

    /** The name of the member that becomes this part. */
    public static String member(RecordComponent part) {
        JsonbProperty said = part.getAnnotation(JsonbProperty.class);
        if (said == null) {
            said = part.getAccessor().getAnnotation(JsonbProperty.class);
        }
        return said == null ? part.getName() : said.value();
    }
}
