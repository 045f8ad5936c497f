package lu.airsilk.consignment.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class ReceiptPhotographingTest {

    private static final ReceiptNumber NONE = new ReceiptNumber("RC-26-999999");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    ReceiptPhotographing photographing;

    @Inject
    ReceiptPhotoBook book;

    private BookingDraft booked;
    private ReceiptNumber receipt;

    @BeforeEach
    void goods_have_landed() {
        booked = freight.landed(freight.bought(1));
        receipt = freight.receipt(booked);
    }

    @Test
    void a_photo_is_kept_with_its_line() {
        long photo = acting.twice("hub", () -> photographing.keep(receipt, 1, ground.photo()));

        assertEquals(
                List.of(photo),
                acting.as("import", () -> book.of(receipt)).stream()
                        .map(PhotoRow::id)
                        .toList());
        assertEquals(
                "image/jpeg",
                acting.as("import", () -> book.file(receipt, photo)).mediaType());
    }

    @Test
    void a_photo_shows_something_of_what_there_is() {
        PhotoFile broken = new PhotoFile("image/png", new byte[] {1, 2, 3});

        acting.refuses("hub", () -> photographing.keep(receipt, 1, broken), "picture.broken");
        acting.refuses("hub", () -> photographing.keep(NONE, 1, ground.photo()), "receipt.unknown", NONE);
        acting.refuses(
                "hub",
                () -> photographing.keep(receipt, 2, ground.photo()),
                "consignment.lineUnknown",
                booked.awb() + "/2");
    }

    @Test
    void the_hub_alone_photographs() {
        acting.mayNot(() -> photographing.keep(receipt, 1, ground.photo()), "import", "store.kaifeng", "auditor");
    }
}
