package lu.airsilk.location.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** What a file says stands in the field, as if it had been pasted. */
class CalendarFormTest {

    @Test
    void a_year_that_an_office_has_saved_in_its_own_charset_is_read() {
        String said =
                "# 国务院办公厅关于放假安排的通知\nfirst;last;kind;name\n2027-02-05;2027-02-11;REST;春节\n2027-02-20;2027-02-20;WORK;春节";
        CalendarForm form = new CalendarForm();

        form.take(new ByteArrayInputStream(said.getBytes(Charset.forName("GB18030"))));

        form.setReason("notice");
        assertEquals(
                "2027-02-05,2027-02-11,REST,春节\n2027-02-20,2027-02-20,WORK,春节",
                form.readYear(2027).days().text());
    }
}
