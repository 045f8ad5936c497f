package lu.airsilk.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import lu.airsilk.consignment.count.ReceiptPhotoBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class PhotographingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    PhotoBook photos;

    @Inject
    ReceiptPhotoBook ofReceipts;

    private long photo(String subject) {
        return acting.as("hub", () -> ground.photographed(subject));
    }

    @Test
    void the_photos_of_a_document_come_by_line_and_those_of_another_do_not() {
        long tenth = photo("DL-99-000001/10");
        long second = photo("DL-99-000001/2");
        long again = photo("DL-99-000001/2");
        photo("DL-99-0000012/2");

        List<PhotoRow> rows = photos.of("DL-99-000001");

        assertEquals(
                List.of(second, again, tenth), rows.stream().map(PhotoRow::id).toList());
        assertEquals("DL-99-000001/2", rows.getFirst().line());
        assertEquals("image/jpeg", rows.getFirst().mediaType());
    }

    @Test
    void a_photo_is_found_in_its_own_document_alone() {
        long photo = photo("RC-99-000002/1");

        assertEquals("image/jpeg", photos.file("RC-99-000002", photo).mediaType());
        acting.refuses("hub", () -> photos.file("RC-99-000003", photo), "photo.unknown", photo);
        acting.refuses("hub", () -> photos.file("RC-99-00000", photo), "photo.unknown", photo);
    }

    @Test
    void what_has_no_lines_has_its_photo_itself() {
        photo("WS-99-000001");

        assertEquals("image/jpeg", photos.file("WS-99-000001").mediaType());
        assertEquals(Set.of("WS-99-000001"), photos.pictured(List.of("WS-99-000001", "WS-99-000002")));
        assertEquals(Set.of(), photos.pictured(List.of()));
        acting.refuses("hub", () -> photos.file("WS-99-000002"), "photo.unknown", "WS-99-000002");
    }

    @Test
    void who_may_see_receipts_sees_no_photo_of_a_store_by_its_number_alone() {
        long ours = photo("RC-99-000004/1");
        long theirs = photo("WS-99-000003");

        assertEquals("image/jpeg", acting.as("hub", () -> ofReceipts.file(ours)).mediaType());
        acting.refuses("hub", () -> ofReceipts.file(theirs), "receipt.unknown", "WS-99-000003");
        acting.refuses("hub", () -> ofReceipts.file(0), "photo.unknown", 0L);
    }
}
