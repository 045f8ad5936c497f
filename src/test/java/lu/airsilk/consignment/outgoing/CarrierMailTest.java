package lu.airsilk.consignment.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.inbox.MessageIntake;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class CarrierMailTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    CarrierMail mail;

    @Inject
    OutboxBook book;

    @Inject
    MessageIntake messages;

    private BookingDraft booked;

    @BeforeEach
    void goods_are_booked() {
        booked = freight.booked(freight.bought(2), freight.flight(5));
    }

    private List<String> kept() {
        return acting.as("import", () -> book.of(booked.awb())).stream()
                .map(sent -> sent.kind() + sent.house())
                .toList();
    }

    private void house(String number) {
        String text =
                "FHL/4\r\nMBI/%sLUXCGO/T2K12.0\r\nHBS/%s/LUXCGO/2/K12.0//CHOCOLATE\r\n".formatted(booked.awb(), number);
        acting.does("carrier", () -> messages.take(text).readable());
    }

    @Test
    void the_master_is_handed_out_and_kept_as_it_went() {
        List<SentRow> sent = acting.twice("import", () -> mail.handOutMaster(booked.awb()));

        assertTrue(sent.getFirst().text().startsWith("FWB/16"), sent.getFirst().text());
        assertTrue(
                sent.getFirst().text().contains(booked.awb() + "LUXCGO/T2K12"),
                sent.getFirst().text());
        assertEquals("import", sent.getFirst().by());
        assertEquals(List.of("FWB"), kept());
    }

    @Test
    void each_house_is_handed_out() {
        house("H0001");
        house("H0002");

        List<SentRow> sent = acting.twice("import", () -> mail.handOutHouses(booked.awb()));

        assertEquals(
                List.of("H0001", "H0002"), sent.stream().map(SentRow::house).toList());
        assertEquals(Set.of("FHLH0001", "FHLH0002"), Set.copyOf(kept()));
    }

    @Test
    void without_houses_there_is_nothing_to_hand_out() {
        acting.refuses("import", () -> mail.handOutHouses(booked.awb()), "consignment.noHouses", booked.awb());
    }

    @Test
    void import_alone_hands_out_what_is_booked() {
        AirWaybillNumber none = freight.awb();

        acting.refuses("import", () -> mail.handOutMaster(none), "consignment.unknown", none);
        acting.refuses("import", () -> mail.handOutHouses(none), "consignment.unknown", none);
        acting.mayNot(() -> mail.handOutMaster(booked.awb()), "hub", "carrier", "buyer", "auditor");
        acting.mayNot(() -> mail.handOutHouses(booked.awb()), "hub", "carrier", "buyer", "auditor");
    }
}
