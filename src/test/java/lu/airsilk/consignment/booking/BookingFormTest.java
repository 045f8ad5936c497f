package lu.airsilk.consignment.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.purchase.PurchaseLineFacts;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

/** Pieces follow the cases of the lines until somebody says otherwise; saved at once, before the page has asked, too. */
class BookingFormTest {

    private final BookingForm form = new BookingForm();
    private final BookingLine line = new BookingLine(tenCases(), Optional.empty(), "Burrata");

    BookingFormTest() {
        form.getLines().add(line);
    }

    @Test
    void what_nobody_has_typed_comes_from_the_lines_and_follows_them() {
        form.propose();
        assertEquals(10, form.getPieces());

        line.setCases(7);
        form.follow();

        assertEquals(7, form.getPieces());
    }

    @Test
    void what_is_booked_as_the_lines_say_follows_them_and_what_is_booked_otherwise_stays() {
        form.setPieces(10);
        form.setGrossKg(new BigDecimal("415.5"));
        form.follow();

        line.setCases(7);
        form.follow();

        assertEquals(7, form.getPieces());
        assertEquals(new BigDecimal("415.5"), form.getGrossKg());
    }

    @Test
    void what_somebody_has_emptied_is_not_filled_behind_their_back() {
        form.propose();
        form.setPieces(null);

        form.follow();

        assertNull(form.getPieces());
    }

    @Test
    void more_pieces_than_cases_are_refused_at_their_field() {
        form.propose();
        form.setAwb("172-12345675");
        form.setPieces(11);

        Refused refused = assertThrows(Refused.class, () -> form.draft(new FlightChoices()));

        assertEquals(
                List.of("booking.pieces pieces"),
                refused.refusals().stream()
                        .filter(refusal -> refusal.code().startsWith("booking"))
                        .map(refusal -> refusal.code() + " " + refusal.field().orElse(""))
                        .toList());
    }

    @Test
    void a_carriers_finer_volume_is_shown_in_litres_and_stays_booked_until_somebody_types_another() {
        form.show(booked(CubicCentimetres.of(8_324_998)));
        form.follow();
        assertEquals(new BigDecimal("8.325"), form.getVolumeM3());
        assertEquals(CubicCentimetres.of(8_324_998), form.volume());

        form.setVolumeM3(new BigDecimal("8.4"));

        assertEquals(CubicCentimetres.of(8_400_000), form.volume());
    }

    private static ConsignmentSheet booked(CubicCentimetres volume) {
        return new ConsignmentSheet(
                AirWaybillNumber.of("172-12345675"),
                "LUX",
                "CGO",
                10,
                Grams.ofKilograms(BigDecimal.TEN),
                volume,
                Instant.EPOCH,
                0,
                new Progress(10, List.of(), List.of()),
                List.of(),
                List.of());
    }

    private static PurchaseLineFacts tenCases() {
        return new PurchaseLineFacts(
                PurchaseLineRef.of("PO-26-000001/1"),
                new SupplierCode("ITA01"),
                new Sku("AS0000001"),
                PackSize.of(6),
                Cases.of(10),
                Cases.of(10),
                Money.of(BigDecimal.TEN, "EUR"),
                Optional.empty(),
                Optional.empty());
    }
}
