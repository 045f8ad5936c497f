package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.gather.MissedPromises;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.purchase.order.ConfirmedLine;
import lu.airsilk.purchase.order.Consolidating;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.order.Purchasing;
import lu.airsilk.sample.logic.Chance;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.Skies;
import lu.airsilk.sample.world.Wave;
import lu.airsilk.shared.Cases;

/** The buyer and finance: they gather a wave's demand, approve, send and note the makers' answers. */
@ApplicationScoped
class BuyingDesk {

    private static final Actor BUYER = Staff.is("buyer", Role.BUYER);
    private static final Actor FINANCE = Staff.is("finance", Role.FINANCE);
    private static final Actor HEAD_OF_FINANCE = Staff.is("finance.head", Role.FINANCE);
    private static final int SHORT_IN_HUNDRED = 7;
    private static final String LATE = "厂家交货较晚，赶不上原航班";

    @Inject
    Consolidating consolidating;

    @Inject
    Purchasing purchasing;

    @Inject
    MissedPromises missed;

    @Inject
    PurchaseBook book;

    @Inject
    FreightDesk freight;

    /** How far an order of yesterday's wave has come. */
    private enum Stage {
        GATHERED,
        SUBMITTED,
        APPROVED,
        SENT,
        CONFIRMED,
        BOOKED;

        /** Of the orders of a wave by their place in it; those of the older waves have all gone. */
        static Stage of(Wave wave, int place) {
            return wave.number() > 0
                    ? BOOKED
                    : switch (place) {
                        case 0 -> GATHERED;
                        case 1, 2 -> SUBMITTED;
                        case 3 -> APPROVED;
                        case 4, 5 -> SENT;
                        case 6, 7 -> CONFIRMED;
                        default -> BOOKED;
                    };
        }

        boolean reaches(Stage other) {
            return compareTo(other) >= 0;
        }
    }

    void buy(Agenda agenda, Wave wave, List<Article> articles, Skies skies) {
        List<Maker> makers =
                wave.makers(articles.stream().map(Article::maker).distinct().toList());
        for (int i = 0; i < makers.size(); i++) {
            Maker maker = makers.get(i);
            int place = i;
            Instant at = Shop.at(wave.last(), 17, 45).plus(Duration.ofMinutes(3L * place));
            agenda.at(at, BUYER, () -> gather(agenda, new Turn(wave, maker, place, at, skies)));
        }
    }

    /** A maker's turn in a wave. */
    record Turn(Wave wave, Maker maker, int place, Instant at, Skies skies) {

        Chance chance(String what) {
            return wave.chance(what + maker.code());
        }

        /** Makers sell from the shelf: what is ordered in the evening stands ready, so that it makes any flight of its plan. */
        LocalDate ready() {
            return wave.last();
        }
    }

    private void gather(Agenda agenda, Turn turn) {
        PurchaseOrderNumber number =
                consolidating.consolidate(turn.maker().code(), List.of()).getFirst();
        Stage stage = Stage.of(turn.wave(), turn.place());
        if (stage.reaches(Stage.SUBMITTED)) {
            agenda.at(turn.at().plus(Duration.ofMinutes(20)), BUYER, () -> purchasing.submit(number));
        }
        if (stage.reaches(Stage.APPROVED)) {
            agenda.at(turn.at().plus(Duration.ofMinutes(95)), FINANCE, () -> purchasing.approve(number));
            agenda.at(turn.at().plus(Duration.ofMinutes(110)), HEAD_OF_FINANCE, () -> approveToo(number));
        }
        if (stage.reaches(Stage.SENT)) {
            agenda.at(turn.at().plus(Duration.ofHours(2)), BUYER, () -> send(number));
        }
        if (stage.reaches(Stage.CONFIRMED)) {
            answered(agenda, turn, number, stage);
        }
    }

    /** What cannot make the promised day goes out all the same. */
    private void send(PurchaseOrderNumber number) {
        PurchaseSheet order = book.sheet(number);
        purchasing.send(
                number,
                missed
                        .of(
                                number,
                                order.flight().orElse(null),
                                order.lines().stream()
                                        .map(PurchaseSheet.Line::sku)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(MissedPromises.Row::line, _ -> LATE)));
    }

    /** What is dear needs a second approval. */
    private void approveToo(PurchaseOrderNumber number) {
        if (book.sheet(number).state() == PurchaseState.SUBMITTED) {
            purchasing.approve(number);
        }
    }

    private void answered(Agenda agenda, Turn turn, PurchaseOrderNumber number, Stage stage) {
        Instant answer = agenda.earlier(turn.at().plus(Duration.ofHours(20)), Duration.ofHours(3));
        agenda.at(answer, BUYER, () -> purchasing.confirm(number, confirmed(turn, book.sheet(number))));
        if (stage == Stage.BOOKED) {
            freight.book(agenda, turn, number);
        }
    }

    private static List<ConfirmedLine> confirmed(Turn turn, PurchaseSheet order) {
        Chance chance = turn.chance("answer");
        return order.lines().stream()
                .map(line -> new ConfirmedLine(line.ref(), cases(line, chance), Optional.of(turn.ready())))
                .toList();
    }

    private static Cases cases(PurchaseSheet.Line line, Chance chance) {
        long ordered = line.cases().value();
        return chance.inHundred(SHORT_IN_HUNDRED)
                ? Cases.of(Math.max(1, ordered * chance.between(50, 85) / 100))
                : line.cases();
    }
}
