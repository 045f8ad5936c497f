package lu.airsilk.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lu.airsilk.allocation.plan.AllocationPlanner;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.plan.RunOrder;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.assortment.Assorting;
import lu.airsilk.catalogue.assortment.NewAssortmentRule;
import lu.airsilk.catalogue.entering.GoodsEntering;
import lu.airsilk.catalogue.entering.NewGoods;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ReviewOutcome;
import lu.airsilk.catalogue.pricing.PriceReviewing;
import lu.airsilk.catalogue.product.PaperDraft;
import lu.airsilk.catalogue.product.PaperKeeping;
import lu.airsilk.catalogue.quality.ProductReviewing;
import lu.airsilk.distribution.delivery.Delivering;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.distribution.delivery.Dispatching;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.transit.TransitLearning;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitRoute;
import lu.airsilk.flight.transit.Travellers;
import lu.airsilk.identity.Rights;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.identity.access.Password;
import lu.airsilk.identity.user.Founding;
import lu.airsilk.identity.user.FoundingUser;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.Place;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.ReceivingHours;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.notice.bell.NoticeBoard;
import lu.airsilk.notice.bell.NoticeRow;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.book.OrderSheet;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.line.LineBook;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.photo.Photographing;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.Holds;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.LotArrival;
import lu.airsilk.stock.LotBirth;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import lu.airsilk.stock.PuttingAway;
import lu.airsilk.stock.audit.LedgerAuditor;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.NewSupplier;
import lu.airsilk.supplier.SupplierKeeping;
import lu.airsilk.supply.ReservationDraft;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;

/** Stores and goods that one test has for itself, made by those who make them: no test finds what another has done. */
@ApplicationScoped
public class Ground {

    /** Of every product. */
    public static final PackSize PACK = PackSize.of(6);

    /** The most cases that a store may order of any product. */
    public static final Cases MOST = Cases.of(90);

    public static final LocalDate EXPIRY = LocalDate.of(2031, 5, 31);

    private static final String PASSWORD = "airsilk-demo";
    private static final int LAST_NOTICES = 20;
    private static final int MADE_TOGETHER = 50;

    private final AtomicInteger running = new AtomicInteger();

    /** What some test has found not to add up. */
    private final Set<String> offended = new HashSet<>();

    /** On sale and given to no test yet. */
    private Goods ready = new Goods(new SupplierCode("TS0"), List.of());

    @Inject
    Acting acting;

    @Inject
    StoreKeeping stores;

    @Inject
    Expecting expecting;

    @Inject
    Founding founding;

    @Inject
    SupplierKeeping suppliers;

    @Inject
    GoodsEntering entering;

    @Inject
    ProductReviewing review;

    @Inject
    PaperBook paperBook;

    @Inject
    PaperKeeping papers;

    @Inject
    PriceReviewing prices;

    @Inject
    Assorting assorting;

    @Inject
    StoreOrdering ordering;

    @Inject
    Orders orders;

    @Inject
    AllocationPlanner planner;

    @Inject
    Delivering delivering;

    @Inject
    Dispatching dispatching;

    @Inject
    Ledger ledger;

    @Inject
    Supply supply;

    @Inject
    SupplyBook supplies;

    @Inject
    PuttingAway putting;

    @Inject
    Holds holds;

    @Inject
    LotBook lots;

    @Inject
    LedgerAuditor auditor;

    @Inject
    Photographing photographing;

    /** Through which its own transactions begin. */
    @Inject
    Ground self;

    @Inject
    NoticeBoard board;

    @Inject
    LineBook lines;

    @Inject
    TransitLearning learning;

    @Inject
    Clock clock;

    /**
     * A store and who manages it.
     *
     * @param user the name under which the manager acts
     */
    public record Shop(StoreCode code, String user) {}

    /** A store of an owner of its own. */
    public Shop shop() {
        return shop("Owner " + running.incrementAndGet());
    }

    /** A store of this owner. */
    public Shop shop(String owner) {
        StoreCode code = new StoreCode("T" + running.incrementAndGet());
        String user = "store." + code.code().toLowerCase(Locale.ROOT);
        acting.does("admin", () -> stores.open(store(code, owner, Duration.ofHours(3))));
        known(user, new Rights(Set.of(Role.STORE), Set.of(code)));
        return new Shop(code, user);
    }

    private static NewStore store(StoreCode code, String owner, Duration lead) {
        return new NewStore(
                code,
                Names.of("测试店" + code, "Test " + code),
                owner,
                City.KAIFENG,
                StoreClass.A,
                ReceivingDays.WORKDAYS,
                ReceivingHours.ALWAYS,
                lead);
    }

    /** A store of this owner to which the truck now takes so long. */
    public void takesLonger(Shop shop, String owner, Duration lead) {
        acting.does("admin", () -> stores.change(store(shop.code(), owner, lead)));
    }

    /** Somebody who has several roles of staff, by name. */
    public String person(Role... roles) {
        String user = "person" + running.incrementAndGet();
        known(user, new Rights(Set.of(roles), Set.of()));
        return user;
    }

    /** Somebody who helps in a store, by name. */
    public String assistant(Shop shop) {
        return inStore(shop, Role.ASSISTANT);
    }

    /** Somebody who has these roles in a store, by name. */
    public String inStore(Shop shop, Role... roles) {
        String user = "person" + running.incrementAndGet();
        known(user, new Rights(Set.of(roles), Set.of(shop.code())));
        return user;
    }

    /** Somebody who manages all of these stores, by name. */
    public String keeper(Shop... shops) {
        String user = "person" + running.incrementAndGet();
        known(
                user,
                new Rights(Set.of(Role.STORE), Stream.of(shops).map(Shop::code).collect(Collectors.toSet())));
        return user;
    }

    /** Somebody who owns all stores of this company, by name. */
    public String owner(String company) {
        String user = "person" + running.incrementAndGet();
        known(user, new Rights(Set.of(Role.OWNER), Set.of(), Optional.of(company)));
        return user;
    }

    private void known(String user, Rights rights) {
        FoundingUser one = new FoundingUser("Name of " + user, new Password(user, PASSWORD), rights);
        acting.byItself(() -> {
            founding.found(List.of(one));
            return one;
        });
    }

    /**
     * Products of a supplier of their own.
     *
     * @param skus in the order in which they were entered
     */
    public record Goods(SupplierCode supplier, List<Sku> skus) {

        public Sku first() {
            return skus.getFirst();
        }

        /** So many cases of each. */
        public List<WantedLine> cases(long each) {
            return skus.stream().map(sku -> new WantedLine(sku, Cases.of(each))).toList();
        }
    }

    /** So many products that every store may order and nobody has. */
    public Goods onSale(int products) {
        if (ready.skus().size() < products) {
            ready = made();
        }
        Goods taken = new Goods(ready.supplier(), ready.skus().subList(0, products));
        ready = new Goods(
                ready.supplier(), ready.skus().subList(products, ready.skus().size()));
        return taken;
    }

    /** Made together, which costs hardly more than one. */
    private Goods made() {
        Goods goods = entered(MADE_TOGETHER);
        all(acting.as("buyer", () -> review.submit(goods.skus())));
        acting.does("quality", () -> papers.keepAll(lacking(goods.skus())));
        all(acting.as("quality", () -> review.activate(goods.skus())));
        price(goods);
        acting.does(
                "buyer",
                () -> assorting.add(new NewAssortmentRule(
                        List.of(StoreGroup.EVERY), goods.skus(), new CaseLimits(Cases.of(1), MOST))));
        return goods;
    }

    private static void all(List<ReviewOutcome> outcomes) {
        assertEquals(
                List.of(), outcomes.stream().filter(outcome -> !outcome.done()).toList());
    }

    /** So many products that nobody has said a word about but the buyer who entered them. */
    public Goods entered(int products) {
        return entered(IntStream.range(0, products).mapToObj(_ -> product()).toList());
    }

    /** The same of products that have one name, in every language. */
    public Goods called(String name, int products) {
        Names names = new Names(name, name, name, name, "");
        return entered(IntStream.range(0, products)
                .mapToObj(_ -> product(running.incrementAndGet(), names))
                .toList());
    }

    private Goods entered(List<NewGoods> goods) {
        return new Goods(supplier(), acting.as("buyer", () -> entering.enter(goods)));
    }

    private SupplierCode supplier() {
        SupplierCode supplier = new SupplierCode("TS" + running.incrementAndGet());
        acting.does(
                "buyer",
                () -> suppliers.add(new NewSupplier(
                        supplier,
                        "Supplier " + supplier,
                        new CountryCode("FR"),
                        Currency.getInstance("EUR"),
                        Incoterm.FCA)));
        return supplier;
    }

    private NewGoods product() {
        int number = running.incrementAndGet();
        return product(number, new Names("试品" + number, "Goods " + number, "Article " + number, "Ware " + number, ""));
    }

    private static NewGoods product(int number, Names names) {
        String body = "952%09d".formatted(number);
        String ofCase = "1" + body;
        return new NewGoods(
                new ProductDescription(
                        Optional.of(Gtin.of(body + CheckDigit.gs1(body))),
                        names,
                        "Test",
                        "200 g",
                        Optional.of(new CountryCode("FR")),
                        Optional.of(HsCode.of("1806310000")),
                        new ProductDescription.ShelfLife(
                                Optional.of(Storage.AMBIENT), OptionalInt.of(540), OptionalInt.of(30))),
                PACK,
                Gtin.of(ofCase + CheckDigit.gs1(ofCase)),
                Grams.of(6_000),
                "400x300x250");
    }

    private Map<Sku, List<PaperDraft>> lacking(List<Sku> skus) {
        LocalDate since = LocalDate.now(clock).minusYears(1);
        return paperBook.cover(skus).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cover -> cover.getValue().lacking().stream()
                                .map(kind -> new PaperDraft(
                                        kind,
                                        kind.name().substring(0, 3) + "-" + cover.getKey(),
                                        since,
                                        Optional.empty()))
                                .toList()));
    }

    private void price(Goods goods) {
        Map<Sku, GoodsEntering.CasePrice> asked = new LinkedHashMap<>();
        goods.skus().forEach(sku -> asked.put(sku, new GoodsEntering.CasePrice(PACK, Money.of("24.00", "EUR"))));
        LocalDate from = LocalDate.now(clock).minusDays(1);
        String list = acting.as("buyer", () -> entering.offer(goods.supplier(), from, asked));
        acting.does("buyer", () -> prices.submit(list, false));
        acting.does("finance", () -> prices.approve(list, false));
    }

    /** An order of the store that is sent and accepted: so many cases of each product. */
    public OrderNumber ordered(Shop shop, Goods goods, long cases) {
        return ordered(shop, goods, cases, wantedBy());
    }

    /** The same, wanted by this day. */
    public OrderNumber ordered(Shop shop, Goods goods, long cases, LocalDate wantedBy) {
        return acting.as(shop.user(), () -> ordering.order(new OrderDraft(shop.code(), wantedBy, goods.cases(cases))));
    }

    /** A number that nothing else has. */
    int next() {
        return running.incrementAndGet();
    }

    /** A day by which goods can be there. */
    public LocalDate wantedBy() {
        return LocalDate.now(clock).plusDays(30);
    }

    /** The order as it stands. */
    public StoreOrder order(OrderNumber number) {
        return orders.get(number, StoreScope.EVERYTHING);
    }

    /** A lot of so many units of the first product that has come to the hub, for tests that do not ask how. */
    public LotNumber lot(Goods goods, long units) {
        return lot(goods, units, EXPIRY);
    }

    /** The same that keeps until this day. */
    public LotNumber lot(Goods goods, long units, LocalDate expiry) {
        return lot(goods, Place.HUB, units, Optional.empty(), expiry);
    }

    /** The same with its supplier's own number on the goods. */
    public LotNumber printed(Goods goods, long units, LotNumber printed) {
        return lot(goods, Place.HUB, units, Optional.of(printed));
    }

    /** The same in a store. */
    public LotNumber shelved(Goods goods, Shop shop, long units) {
        return lot(goods, Place.store(shop.code()), units);
    }

    /** The same with its supplier's own number on the goods. */
    public LotNumber shelved(Goods goods, Shop shop, long units, LotNumber printed) {
        return lot(goods, Place.store(shop.code()), units, Optional.of(printed));
    }

    private LotNumber lot(Goods goods, Place place, long units) {
        return lot(goods, place, units, Optional.empty());
    }

    private LotNumber lot(Goods goods, Place place, long units, Optional<LotNumber> printed) {
        return lot(goods, place, units, printed, EXPIRY);
    }

    private LotNumber lot(Goods goods, Place place, long units, Optional<LotNumber> printed, LocalDate expiry) {
        LotBirth birth = new LotBirth(
                goods.first(),
                PACK,
                printed,
                Optional.of(expiry),
                "RC-26-000000/" + running.incrementAndGet(),
                Optional.empty(),
                Optional.of(goods.supplier()));
        return acting.byItself(() -> self.born(new LotArrival(birth, place, Units.of(units))));
    }

    @Transactional
    LotNumber born(LotArrival arrival) {
        LotNumber lot = ledger.receiveAll(List.of(arrival)).getFirst();
        putting.expect(lot, Storage.AMBIENT);
        return lot;
    }

    /** Units of a lot at the hub are broken, and stand there no more. */
    public void broken(LotNumber lot, long units) {
        acting.byItself(() -> {
            self.moves(new Movement(
                    lot, Place.HUB, Place.DAMAGED, Units.of(units), MovementKind.DAMAGE, "RC-26-000000/1"));
            return lot;
        });
    }

    @Transactional
    void moves(Movement movement) {
        ledger.move(movement);
    }

    /** How many units of a lot are there, by its movements. */
    public long units(LotNumber lot, Place place) {
        return lots.movements(lot).stream()
                .mapToLong(movement -> (movement.to().equals(place)
                                ? movement.units().value()
                                : 0)
                        - (movement.from().equals(place) ? movement.units().value() : 0))
                .sum();
    }

    /**
     * Every movement has two sides that sum to zero, and all that is kept of stock and reservations follows from them. What did
     * not before is no fault of this test.
     */
    public void requireThatAllAddsUp() {
        Set<String> offending = acting.as("auditor", auditor::audit).stream()
                .flatMap(rule -> rule.offending().stream())
                .filter(offended::add)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), offending);
    }

    /** What is free of the goods at the hub is shared between those who wait for it, and theirs. */
    public RunNumber shared(Goods goods) {
        return shared(new RunOrder("EQUAL_FILL", true, List.of(), goods.skus(), List.of()));
    }

    /** The same of the goods under an air waybill. */
    public RunNumber shared(Goods goods, AirWaybillNumber awb) {
        return shared(new RunOrder("EQUAL_FILL", false, List.of(awb), goods.skus(), List.of()));
    }

    public RunNumber shared(RunOrder order) {
        RunNumber run = acting.as("allocator", () -> planner.calculate(order));
        acting.does("allocator2", () -> planner.approve(run));
        acting.does("allocator", () -> planner.commit(run));
        return run;
    }

    /** All that is the store's at the hub is gathered for it. */
    public DeliveryNumber prepared(Shop shop) {
        return acting.as("hub", () -> delivering.prepare(shop.code())).number();
    }

    /** All that is the store's at the hub leaves for it. */
    public DeliveryNumber shipped(Shop shop) {
        DeliveryNumber delivery = prepared(shop);
        acting.does("hub", () -> dispatching.dispatch(delivery));
        return delivery;
    }

    /** So many units that are kept for an order line lie in another lot from now on, though its cases are torn by that. */
    public void torn(LineRef line, LotNumber from, LotNumber to, long units) {
        acting.byItself(() -> {
            self.tears(line, from, to, Units.of(units));
            return to;
        });
    }

    @Transactional
    void tears(LineRef line, LotNumber from, LotNumber to, Units units) {
        ReservationRow whole = supplies.reservationsOf(line.toString()).stream()
                .filter(row -> row.reference().equals(from.number()))
                .findFirst()
                .orElseThrow();
        supply.lower(whole.id(), units, Reason.of("claim.restOfCase"));
        supply.reserveAll(List.of(new ReservationDraft(supplies.ofLot(to).id(), whole.whom(), units)));
    }

    /** A hold that no person may begin, part of a command that has a reason to. */
    @Transactional
    public long held(LotNumber lot, HoldDraft draft) {
        return holds.place(lot, draft);
    }

    /** The supplier of a line has said a day for so many of its cases, and none for the others. */
    @Transactional
    public LineRef foreseen(LineRef line, long cases, LocalDate day) {
        expecting.foresee(Map.of(
                line,
                new Expecting.Foreseen(
                        Cases.of(cases), Optional.of(new ShelfForecast(day, day.plusDays(2))), Optional.of(day))));
        return line;
    }

    /** Customs hold the goods that a line was given. */
    @Transactional
    public LineRef grounded(LineRef line) {
        expecting.ground(List.of(line), Reason.of("expected.again"));
        return line;
    }

    /** A leg has just taken so long for goods of one temperature. */
    public void took(TransitLeg leg, Duration time, Storage temperature) {
        acting.byItself(() -> {
            self.learns(leg, time, temperature);
            return null;
        });
    }

    @Transactional
    void learns(TransitLeg leg, Duration time, Storage temperature) {
        Instant now = clock.instant();
        learning.took(
                leg, now.minus(time), now, new Travellers("test-" + next(), TransitRoute.FLOWN, Set.of(temperature)));
    }

    /** What is seen of a change that is undone again at once. */
    public <T> T undone(Supplier<T> seen) {
        AtomicReference<T> kept = new AtomicReference<>();
        assertThrows(
                Undone.class,
                () -> acting.byItself(() -> {
                    self.undoes(() -> kept.set(seen.get()));
                    return null;
                }));
        return kept.get();
    }

    @Transactional
    void undoes(Runnable done) {
        done.run();
        throw new Undone();
    }

    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** A photo that shows hardly anything. */
    public PhotoFile photo() {
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", file);
            return PhotoFile.of(file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such a photo of something, part of a command that has a reason to keep it. */
    @Transactional
    public long photographed(String subject) {
        return photographing.keep(subject, photo().anew());
    }

    /** What has been said of an order line, the last first. */
    public List<Reason> toldOf(LineRef line) {
        return acting.byItself(() -> lines.story(line)).told().stream()
                .map(OrderSheet.Told::reason)
                .toList();
    }

    /** What the bell has told somebody, the newest first. */
    public List<Reason> told(String user) {
        return acting.as(user, () -> board.rows(Paging.first(LAST_NOTICES))).items().stream()
                .map(NoticeRow::what)
                .toList();
    }
}
