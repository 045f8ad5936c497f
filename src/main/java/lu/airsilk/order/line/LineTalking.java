package lu.airsilk.order.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.platform.KeptNames;
import lu.airsilk.platform.Texts;
import lu.airsilk.remark.Remarking;
import lu.airsilk.remark.Speech;
import lu.airsilk.remark.Topic;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Lets the store and staff talk at a line of an order. */
@ApplicationScoped
public class LineTalking {

    /** More names than these are a list to be searched. */
    private static final int MOST_HEARD = 8;

    /** Who reads an order, those first who can say when its goods come. */
    private static final List<Role> READERS = List.of(
            Role.ALLOCATION, Role.HUB, Role.BUYER, Role.STORE, Role.ASSISTANT, Role.OWNER, Role.FINANCE, Role.AUDIT);

    /** Who drives the trucks works in shifts: spoken to as a whole, whoever is there. */
    private static final Role DESK = Role.HUB;

    private static final Comparator<Heard> DESK_FIRST = Comparator.comparing((Heard heard) -> heard.as() != DESK)
            .thenComparingInt(heard -> READERS.indexOf(heard.as()));

    /** Who only reads cannot answer. */
    private static final Set<Role> HEARD =
            EnumSet.of(Role.ALLOCATION, Role.BUYER, Role.STORE, Role.ASSISTANT, Role.FINANCE);

    @Inject
    Orders orders;

    @Inject
    Remarking remarking;

    @Inject
    Notifying notifying;

    @Inject
    StoreDirectory stores;

    @Inject
    ProductDirectory products;

    @Inject
    Texts texts;

    @Inject
    CurrentActor actor;

    /** Says something at a line, and gives who was told; those who are spoken to must be able to see the order. */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.HUB})
    public Set<String> say(LineRef line, String text) {
        StoreOrder order = orders.get(line.order(), actor.stores());
        return remarking.say(
                new Line(line, order.store(), order.line(line.position()).sku()), text);
    }

    /** The reader has opened what was said at a line: what they were told of it is no longer new to them. */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT, Role.HUB})
    public void read(LineRef line) {
        notifying.looked(page(line));
    }

    private static String page(LineRef line) {
        return "/order/order-view.xhtml?number=" + line.order() + "&line=" + line.position();
    }

    /** A line of an order as something that its store and staff talk at. */
    private final class Line implements Topic {

        private final LineRef ref;
        private final StoreCode store;
        private final Sku sku;

        Line(LineRef ref, StoreCode store, Sku sku) {
            this.ref = ref;
            this.store = store;
            this.sku = sku;
        }

        @Override
        public String subject() {
            return ref.toString();
        }

        @Override
        public String page() {
            return LineTalking.page(ref) + "#said";
        }

        @Override
        public Reason told(Speech said) {
            return Reason.of("notice.spoken", said.by(), house(store), product(sku), said.words(), ref);
        }

        @Override
        public Set<Role> desks() {
            return Set.of(DESK);
        }

        @Override
        public boolean isReadBy(Actor person) {
            return reads(person).isPresent() && person.scope().includes(store);
        }

        @Override
        public List<String> askable() {
            return heard(store).stream().map(Heard::name).toList();
        }
    }

    /** Where the speaker works, for readers of all languages: people of a store in theirs, others at their desk. */
    private String house(StoreCode store) {
        if (actor.has(Role.STORE) || actor.has(Role.ASSISTANT)) {
            return Texts.kept(
                    Objects.requireNonNull(stores.whoeverActs(Set.of(store)).get(store))
                            .names());
        }
        Role desk = READERS.stream().filter(actor::has).findFirst().orElseThrow();
        return Texts.kept(reader -> texts.say("Role." + desk, List.of(), reader));
    }

    private String product(Sku sku) {
        Names names = products.names(Set.of(sku)).getOrDefault(sku, Names.of("", sku.code()));
        return Texts.kept(reader -> KeptNames.shortened(names.in(reader)));
    }

    /** Who can be spoken to at a line, each with the work that they read it for. */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT, Role.HUB})
    public List<Heard> heard(OrderNumber number) {
        return heard(orders.get(number, actor.stores()).store());
    }

    private List<Heard> heard(StoreCode store) {
        return Stream.concat(
                        Stream.of(new Heard(DESK.name().toLowerCase(Locale.ROOT), DESK))
                                .filter(_ -> !actor.has(DESK)),
                        remarking.heard(HEARD, store).stream()
                                .map(person ->
                                        new Heard(person.user(), reads(person).orElseThrow())))
                .sorted(DESK_FIRST)
                .limit(MOST_HEARD)
                .toList();
    }

    /** Of several kinds of work, that for which people are asked: the hub is asked as a desk. */
    private static Optional<Role> reads(Actor reader) {
        return READERS.stream()
                .filter(HEARD::contains)
                .filter(reader.roles()::contains)
                .findFirst();
    }

    /** Somebody who can be spoken to by this name. */
    public record Heard(String name, Role as) {}
}
