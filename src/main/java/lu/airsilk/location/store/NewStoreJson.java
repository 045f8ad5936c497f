package lu.airsilk.location.store;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.ReceivingHours;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * A store to be opened or changed, as programs write it.
 *
 * @param name the English name, when {@code names} are not given
 * @param city in English or Chinese
 * @param storeClass B when not given
 * @param receivingDays Monday to Saturday when not given
 * @param receivesFrom the hour from which it takes in, in Zhengzhou; 7 when not given, as it was when it is changed
 * @param receivesUntil the hour until which it takes in; 20 when not given, as it was when it is changed
 * @param leadHours 24 when not given
 */
public record NewStoreJson(
        @Nullable String code,
        @Nullable String name,
        @Nullable NamesJson names,
        @Nullable String owner,
        @Nullable String city,
        @Nullable String storeClass,
        @Nullable List<String> receivingDays,
        @Nullable Long receivesFrom,
        @Nullable Long receivesUntil,
        @Nullable Long leadHours) {

    private static final long USUAL_LEAD_HOURS = 24;

    /** A name in each language of the portal, as far as there is one. */
    public record NamesJson(
            @Nullable String zh,
            @Nullable String en,
            @Nullable String fr,
            @Nullable String de) {

        Names checked() {
            return new Names(given(zh), given(en), given(fr), given(de), "");
        }

        private static String given(@Nullable String name) {
            return Objects.requireNonNullElse(name, "");
        }
    }

    /** The columns of a list of stores. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of(
            "code",
            "name",
            "zh",
            "owner",
            "city",
            "storeClass",
            "receivingDays",
            "receivesFrom",
            "receivesUntil",
            "leadHours"));

    /** A row of a list, with the English name under {@code name} and the Chinese one under {@code zh}. */
    static NewStoreJson of(ListSheet.Cells row) {
        String name = row.of("name");
        return new NewStoreJson(
                row.of("code"),
                name,
                row.of("zh") == null ? null : new NamesJson(row.of("zh"), name, null, null),
                row.of("owner"),
                row.of("city"),
                row.of("storeClass"),
                row.words("receivingDays"),
                row.whole("receivesFrom"),
                row.whole("receivesUntil"),
                row.whole("leadHours"));
    }

    NewStore checked() {
        return of(() -> RequestFields.as("code", code, StoreCode::of), ReceivingHours.USUAL);
    }

    /** What is said of a store that there is, whatever code stands inside; it takes in as it did where that is not said. */
    NewStore of(StoreRow known) {
        return of(known::code, known.receivingHours());
    }

    private NewStore of(Supplier<StoreCode> store, ReceivingHours otherwise) {
        var fields = new FieldsTogether();
        var known = fields.read(store);
        var called =
                fields.read(() -> names == null ? Names.of("", RequestFields.text("name", name)) : names.checked());
        var company = fields.read(() -> RequestFields.text("owner", owner));
        var place = fields.read(() -> City.of(RequestFields.text("city", city)));
        var kind = fields.read(() ->
                storeClass == null ? StoreClass.B : RequestFields.word("storeClass", storeClass, StoreClass.class));
        var days = fields.read(
                () -> receivingDays == null ? ReceivingDays.WORKDAYS : ReceivingDays.ofWords(receivingDays));
        var hours = fields.read(
                () -> new ReceivingHours(hour(receivesFrom, otherwise.from()), hour(receivesUntil, otherwise.until())));
        return fields.make(() -> new NewStore(
                known.get(),
                called.get(),
                company.get(),
                place.get(),
                kind.get(),
                days.get(),
                hours.get(),
                Duration.ofHours(Objects.requireNonNullElse(leadHours, USUAL_LEAD_HOURS))));
    }

    private static int hour(@Nullable Long given, int usual) {
        return given == null ? usual : Math.clamp(given, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
