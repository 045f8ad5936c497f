package lu.airsilk.location.store;

import java.util.List;
import java.util.Locale;
import lu.airsilk.location.City;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;

/**
 * A store, as programs read it.
 *
 * @param name in the reader's language
 * @param city in the reader's language; {@code cityCode} in every language
 * @param receivingDays {@code MON} to {@code SUN}
 * @param receivesFrom the hour from which it takes in, in Zhengzhou; until {@code receivesUntil}
 */
public record StoreJson(
        StoreCode code,
        String name,
        Names names,
        String owner,
        String city,
        City cityCode,
        StoreClass storeClass,
        List<String> receivingDays,
        int receivesFrom,
        int receivesUntil,
        long leadHours,
        RoomJson room,
        int version) {

    static StoreJson of(StoreRow row, Locale reader) {
        return new StoreJson(
                row.code(),
                row.names().in(reader),
                row.names(),
                row.owner(),
                row.city().in(Language.of(reader)),
                row.city(),
                row.storeClass(),
                row.receivingDays().words(),
                row.receivingHours().from(),
                row.receivingHours().until(),
                row.lead().toHours(),
                RoomJson.of(row.room()),
                row.version());
    }
}
