package lu.airsilk.consignment.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.tracking.PieceBook;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.UldId;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class PackingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Packing packing;

    @Inject
    PieceBook book;

    private PlannedFlight flight;
    private BookingDraft booked;

    @BeforeEach
    void two_cases_are_booked_as_two_pieces() {
        flight = freight.flight(5);
        booked = freight.booked(freight.bought(2), flight);
    }

    private static PieceDraft piece(String contents, long grams) {
        return new PieceDraft(PieceContents.of(contents), Grams.of(grams), 40, 30, 25);
    }

    private void refusesPacking(List<PieceDraft> pieces, String code, Object... arguments) {
        acting.refuses("hub", () -> packing.pack(booked.awb(), pieces), code, arguments);
    }

    private List<PieceRow> pieces() {
        return acting.as("hub", () -> book.of(booked.awb()));
    }

    private void load(Set<Integer> numbers, Optional<UldId> unit) {
        acting.doesTwice("import", () -> packing.load(booked.awb(), numbers, Freight.key(flight), unit));
    }

    @Test
    void the_pieces_are_packed_as_somebody_says() {
        acting.doesTwice("hub", () -> packing.pack(booked.awb(), List.of(piece("1:2", 11_000), piece("", 1_000))));

        assertEquals(
                List.of("1:2", ""),
                pieces().stream().map(each -> each.contents().toString()).toList());
        assertEquals(new PieceRow.Size(40, 30, 25), pieces().getFirst().size());
        assertEquals(Grams.of(11_000), pieces().getFirst().gross());
    }

    @Test
    void the_pieces_hold_what_is_booked_and_weigh_what_the_waybill_says() {
        refusesPacking(List.of(piece("1:2", 12_000)), "piece.count", booked.awb(), 2, 1);
        refusesPacking(
                List.of(piece("1:1", 6_000), piece("", 6_000)),
                "piece.cases",
                booked.awb() + "/1",
                Cases.of(1),
                Cases.of(2));
        refusesPacking(
                List.of(piece("1:1", 6_000), piece("1:1", 5_000)),
                "piece.weight",
                booked.awb(),
                Grams.of(11_000).kilograms(),
                Grams.of(12_000).kilograms());
    }

    @Test
    void a_piece_is_written_as_it_can_be() {
        acting.refuses("hub", () -> PieceContents.of("two of one"), "piece.contents", "two");
        acting.refuses(
                "hub", () -> new PieceDraft(PieceContents.of(""), Grams.ZERO, 0, 0, 1_001), "piece.side", 1_001, 1_000);
    }

    @Test
    void hundreds_of_loose_cases_have_the_suppliers_labels() {
        BookingDraft loose = freight.draft(freight.bought(2), flight);
        BookingDraft many = new BookingDraft(
                loose.awb(), "LUX", "CGO", 301, loose.gross(), loose.volume(), loose.flights(), loose.lines());
        freight.book(many);
        List<PieceDraft> drafts = Stream.concat(
                        Stream.of(piece("1:2", 12_000)), Collections.nCopies(300, piece("", 0)).stream())
                .toList();

        acting.refuses("hub", () -> packing.pack(many.awb(), drafts), "piece.loose", many.awb(), 300);
    }

    @Test
    void pieces_are_loaded_into_a_unit_on_their_flight_and_packed_no_more() {
        load(Set.of(1), Optional.of(UldId.of("PMC12345CV")));

        PieceRow first = pieces().getFirst();
        assertEquals(Optional.of("PMC12345CV"), first.uld());
        assertEquals(flight.number(), first.flight().orElseThrow().number());
        assertEquals(Optional.empty(), pieces().getLast().flight());
        refusesPacking(List.of(piece("1:1", 6_000), piece("1:1", 6_000)), "piece.loaded", booked.awb(), 1);
    }

    @Test
    void only_pieces_that_there_are_are_loaded() {
        acting.refuses(
                "import",
                () -> packing.load(booked.awb(), Set.of(3), Freight.key(flight), Optional.empty()),
                "piece.unknown",
                booked.awb(),
                Set.of(3));
        acting.refuses(
                "import",
                () -> packing.load(booked.awb(), Set.of(), Freight.key(flight), Optional.empty()),
                "piece.unknown",
                booked.awb(),
                Set.of());
    }

    @Test
    void import_and_hub_pack_and_load_what_is_booked() {
        AirWaybillNumber none = freight.awb();
        List<PieceDraft> pieces = List.of(piece("1:1", 6_000), piece("1:1", 6_000));

        acting.refuses("hub", () -> packing.pack(none, pieces), "consignment.unknown", none);
        acting.refuses(
                "hub",
                () -> packing.load(none, Set.of(1), Freight.key(flight), Optional.empty()),
                "consignment.unknown",
                none);
        acting.mayNot(() -> packing.pack(booked.awb(), pieces), "buyer", "carrier", "auditor");
        acting.mayNot(
                () -> packing.load(booked.awb(), Set.of(1), Freight.key(flight), Optional.empty()),
                "buyer",
                "carrier",
                "auditor");
    }
}
