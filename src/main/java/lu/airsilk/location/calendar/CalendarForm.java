package lu.airsilk.location.calendar;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import lu.airsilk.location.calendar.rule.DayKind;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A day while somebody types it, or a year while somebody pastes it. */
public class CalendarForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than a year of days with the longest names. */
    private static final int LARGEST_FILE = 100_000;

    /** In which tables of Chinese offices are saved when not in UTF-8. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private @Nullable LocalDate day;
    private DayKind kind = DayKind.REST;
    private String name = "";
    private String reason = "";
    private String text = "";

    NewCalendar readDay() {
        return NewCalendar.ofDay(NewCalendar.CHINA, RequestFields.value("day", day), kind, name, reason);
    }

    NewCalendar readYear(int year) {
        return NewCalendar.ofYear(NewCalendar.CHINA, year, text, reason);
    }

    /** Takes a file's text into the field. */
    void take(Part file) throws IOException {
        if (file.getSize() > LARGEST_FILE) {
            throw Refused.because("calendar.file", LARGEST_FILE).at("file");
        }
        try (InputStream content = file.getInputStream()) {
            text = decoded(content.readNBytes(LARGEST_FILE));
        }
    }

    private static String decoded(byte[] content) {
        try {
            String said = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return said.startsWith(BYTE_ORDER_MARK) ? said.substring(1) : said;
        } catch (CharacterCodingException otherwise) {
            return new String(content, CHINESE);
        }
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }
}
