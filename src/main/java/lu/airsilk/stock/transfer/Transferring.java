package lu.airsilk.stock.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreOwners;
import lu.airsilk.location.StoreRow;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import lu.airsilk.stock.Recount;
import lu.airsilk.stock.lot.Lot;
import lu.airsilk.stock.shelf.StoreLots;
import lu.airsilk.stock.shelf.StoreTransfer;
import lu.airsilk.stock.shelf.StoreTransferLine;
import lu.airsilk.stock.shelf.TransferState;

/** Moves goods between stores of one owner. */
@ApplicationScoped
public class Transferring {

    @Inject
    StoreLots lots;

    @Inject
    Ledger ledger;

    @Inject
    StoreDirectory stores;

    @Inject
    StoreOwners owners;

    @Inject
    Notifying notifying;

    @Inject
    CurrentActor actor;

    @Inject
    Numbers numbers;

    @Inject
    ExpectedVersion expected;

    @Inject
    Stamps stamps;

    /** Units of a lot to be sent. */
    public record Sent(LotNumber lot, Units units) {}

    /** What was wrong with a line when it came. */
    public record Found(int position, Units damaged, Units missing) {}

    /**
     * Sends lots on their way and gives the transfer's number. Refused unless the sender keeps the one store and both have
     * one owner, and when fewer units lie there.
     */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public String send(StoreCode from, StoreCode to, List<Sent> sent) {
        actor.stores().require(from);
        StoreRow giver = stores.named(from);
        Refused.unless(!from.equals(to), "transfer.same");
        Refused.unless(owners.sameOwner(giver.code(), to), "transfer.otherOwner", from, to);
        Refused.unless(!sent.isEmpty(), "transfer.empty");
        StoreTransfer transfer = new StoreTransfer(numbers.next("TR"), from, to, stamps.now());
        List<Movement> movements =
                sent.stream().map(each -> movement(transfer, each)).toList();
        lots.add(transfer);
        ledger.moveAll(movements);
        notifying.tell(
                Audience.store(to),
                Reason.of("notice.transferSent", transfer.number(), Texts.kept(giver.names()), sent.size()),
                "/stock/transfer-view.xhtml?number=" + transfer.number());
        return transfer.number();
    }

    private Movement movement(StoreTransfer transfer, Sent sent) {
        Refused.unless(!sent.units().isZero(), "transfer.nothing", sent.lot());
        Lot lot = lots.lot(sent.lot());
        StoreTransferLine line = transfer.add(lot, sent.units());
        return new Movement(
                lot.number(),
                Place.store(transfer.from()),
                Place.IN_DELIVERY,
                sent.units(),
                MovementKind.TRANSFER,
                line.ref());
    }

    /** Takes a transfer in; what is not named came whole. Only the store that it was sent to can. */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public void receive(String number, List<Found> found) {
        StoreTransfer transfer = lots.transfer(number)
                .filter(each -> actor.stores().includes(each.to()))
                .orElseThrow(() -> Refused.unknown("transfer.unknown", number));
        transfer.requireSent();
        expected.check(transfer);
        count(transfer, found);
        transfer.received(stamps.now());
        ledger.moveAll(transfer.lines().stream()
                .flatMap(line -> movements(transfer, line))
                .toList());
        if (transfer.state() == TransferState.RECEIVED_WITH_DIFFERENCE) {
            tellSender(transfer, "notice.transferShort");
        }
    }

    private static void count(StoreTransfer transfer, List<Found> found) {
        Map<Integer, Found> byPosition = new HashMap<>();
        for (Found each : found) {
            Refused.unless(byPosition.put(each.position(), each) == null, "transfer.countedTwice", each.position());
        }
        transfer.lines()
                .forEach(line -> Optional.ofNullable(byPosition.remove(line.position()))
                        .ifPresent(each -> line.found(each.damaged(), each.missing())));
        byPosition.keySet().stream().findFirst().ifPresent(unknown -> {
            throw Refused.because("transfer.lineUnknown", unknown, transfer.number());
        });
    }

    /**
     * Says anew what came of each line; what is not named came as was said. What lies where it was wrongly said to be goes by
     * a reversing movement to where it really is; the first entry stays. Refused half an hour after the receipt, when nothing
     * changes, and when goods that are taken back have left the store.
     */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public void correct(String number, List<Found> found) {
        StoreTransfer transfer = lots.transfer(number)
                .filter(each -> actor.stores().includes(each.to()))
                .orElseThrow(() -> Refused.unknown("transfer.unknown", number));
        expected.check(
                transfer,
                () -> transfer.lastCorrected()
                        .map(last -> Refused.conflict("transfer.correctedBefore", number, last.who(), last.when())));
        Stamp stamp = stamps.now();
        transfer.requireCorrectable(stamp.at());
        Map<StoreTransferLine, Map<Place, Units>> before = transfer.lines().stream()
                .collect(Collectors.toMap(Function.identity(), line -> places(transfer, line)));
        count(transfer, found);
        List<Recount> recounts = transfer.lines().stream()
                .map(line -> new Recount(
                        line.lot(), Objects.requireNonNull(before.get(line)), places(transfer, line), line.ref()))
                .filter(recount -> !recount.was().equals(recount.is()))
                .toList();
        Refused.unless(!recounts.isEmpty(), "transfer.nothingCorrected", number);
        transfer.corrected(stamp);
        ledger.recountAll(recounts);
        tellSender(transfer, "notice.transferCorrected");
    }

    private static Map<Place, Units> places(StoreTransfer transfer, StoreTransferLine line) {
        return Map.of(
                Place.store(transfer.to()), line.sound(), Place.DAMAGED, line.damaged(), Place.LOST, line.missing());
    }

    /**
     * Calls back what was sent by mistake and has not been received: a reversing movement for each lot, the first entry
     * stays. Only the store that sent it can.
     */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public void callBack(String number) {
        StoreTransfer transfer = lots.transfer(number)
                .filter(each -> actor.stores().includes(each.from()))
                .orElseThrow(() -> Refused.unknown("transfer.unknown", number));
        transfer.requireSent();
        expected.check(transfer);
        transfer.calledBack(stamps.now());
        ledger.recountAll(transfer.lines().stream()
                .map(line -> new Recount(
                        line.lot(),
                        Map.of(Place.IN_DELIVERY, line.sound()),
                        Map.of(Place.store(transfer.from()), line.sound()),
                        line.ref()))
                .toList());
        notifying.tell(
                Audience.store(transfer.to()),
                Reason.of(
                        "notice.transferCalledBack",
                        transfer.number(),
                        Texts.kept(stores.named(transfer.from()).names())),
                "/stock/transfer-view.xhtml?number=" + transfer.number());
    }

    /** Who sent it knows at once what did not come sound. */
    private void tellSender(StoreTransfer transfer, String notice) {
        notifying.tell(
                Audience.store(transfer.from()),
                Reason.of(
                        notice,
                        transfer.number(),
                        Texts.kept(owners.names(transfer.to())),
                        sum(transfer, StoreTransferLine::missing),
                        sum(transfer, StoreTransferLine::damaged)),
                "/stock/transfer-view.xhtml?number=" + transfer.number());
    }

    private static Units sum(StoreTransfer transfer, Function<StoreTransferLine, Units> what) {
        return transfer.lines().stream().map(what).reduce(Units.ZERO, Units::plus);
    }

    private static Stream<Movement> movements(StoreTransfer transfer, StoreTransferLine line) {
        return Stream.of(
                        arrived(line, Place.store(transfer.to()), line.sound(), MovementKind.STORE_RECEIPT),
                        arrived(line, Place.DAMAGED, line.damaged(), MovementKind.DAMAGE),
                        arrived(line, Place.LOST, line.missing(), MovementKind.LOSS))
                .flatMap(Optional::stream);
    }

    private static Optional<Movement> arrived(StoreTransferLine line, Place to, Units units, MovementKind kind) {
        return units.isZero()
                ? Optional.empty()
                : Optional.of(new Movement(line.lot(), Place.IN_DELIVERY, to, units, kind, line.ref()));
    }
}
