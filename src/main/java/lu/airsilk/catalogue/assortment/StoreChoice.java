package lu.airsilk.catalogue.assortment;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.location.City;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.faces.PageWords;

/** Stores and the groups that they form, to choose from and to read. */
final class StoreChoice {

    private StoreChoice() {}

    /** The classes, then the cities and owners that have stores, then the stores. */
    static List<SelectItem> of(List<StoreRow> stores) {
        return List.of(
                titled("store.class", Arrays.stream(StoreClass.values()).map(StoreGroup::of)),
                titled("store.city", groups(stores, row -> StoreGroup.of(row.city()))),
                titled("store.owner", groups(stores, row -> StoreGroup.ofOwner(row.owner()))),
                group("assortment.stores", stores.stream().map(StoreChoice::store)));
    }

    private static Stream<StoreGroup> groups(List<StoreRow> stores, Function<StoreRow, StoreGroup> group) {
        return stores.stream().map(group).distinct().sorted();
    }

    private static SelectItem titled(String title, Stream<StoreGroup> groups) {
        return group(title, groups.map(one -> new SelectItem(one.code(), name(one))));
    }

    private static SelectItem group(String title, Stream<SelectItem> items) {
        return new SelectItemGroup(PageWords.say(title), "", false, items.toArray(SelectItem[]::new));
    }

    private static SelectItem store(StoreRow row) {
        return new SelectItem(
                row.code().code(), row.code() + " · " + row.names().in(PageWords.reader()));
    }

    /** What the reader calls the group; a store goes by its code. */
    static String name(StoreGroup group) {
        return switch (group.kind()) {
            case STORE -> group.code();
            case OWNER -> PageWords.say("assortment.ofOwner", group.member());
            case CITY ->
                PageWords.say(
                        "assortment.inCity",
                        City.valueOf(group.member()).names().in(PageWords.reader()));
            case CLASS -> PageWords.say("StoresOfClass." + group.member());
            case EVERY -> PageWords.say("assortment.everyStore");
        };
    }
}
