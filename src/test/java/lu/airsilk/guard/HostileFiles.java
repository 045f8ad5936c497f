package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lu.airsilk.guard.Attack.Harm;

/** Files that are small to send and once were too large to be read. */
final class HostileFiles {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    private HostileFiles() {}

    /** A workbook of one sheet with these cells; its like have another sheet in a sound zip, or a damaged zip. */
    static Harm book(String cells) {
        byte[] found = zip(cells.getBytes(UTF_8));
        return new Harm(
                found,
                chance -> chance.nextBoolean()
                        ? Mutants.of(found, chance)
                        : zip(Mutants.of(cells.getBytes(UTF_8), chance)));
    }

    private static byte[] zip(byte[] cells) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
            </Types>\
            """);
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/sharedStrings.xml", "<sst " + MAIN + "/>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(UTF_8));
            }
            zip.putNextEntry(new ZipEntry(SHEET));
            zip.write(("<worksheet " + MAIN + "><sheetData><row r=\"1\">").getBytes(UTF_8));
            zip.write(cells);
            zip.write("</row></sheetData></worksheet>".getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relation(String kind, String target) {
        return "<Relationships " + RELATIONS + "><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + kind + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** A PNG of one colour, so many pixels a side and bits a pixel's colour; its like have other heads and other bytes. */
    static Harm picture(int side, int bits, boolean depth) {
        byte[] found = png(side, bits, depth ? 6 : 2);
        return new Harm(found, chance -> chance.nextBoolean() ? Mutants.of(found, chance) : otherHead(found, chance));
    }

    /** Any numbers in the head, whose sum is right. */
    private static byte[] otherHead(byte[] png, Random chance) {
        byte[] other = png.clone();
        ByteBuffer.wrap(other).putInt(16, chance.nextInt()).putInt(20, chance.nextInt(40_000));
        other[24 + chance.nextInt(5)] = (byte) chance.nextInt();
        ByteBuffer.wrap(other).putInt(29, sum(other, 12, 17));
        return other;
    }

    private static byte[] png(int side, int bits, int colours) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(side).putInt(side);
        head.put((byte) bits).put((byte) colours);
        chunk(bytes, "IHDR", head.array());
        chunk(bytes, "IDAT", deflated(new byte[1 + side * (colours == 6 ? 4 : 3) * bits / Byte.SIZE], side));
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] row, int rows) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < rows; i++) {
                packed.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(kind.getBytes(UTF_8)).put(content);
        out.writeBytes(chunk.putInt(sum(chunk.array(), 4, 4 + content.length)).array());
    }

    private static int sum(byte[] bytes, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }

    /** A form with a file in it, and with the fields that a page had. */
    static byte[] form(Map<String, String> fields, String file, byte[] content) {
        var form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> form.writeBytes(
                ("--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        form.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"" + file
                        + "\"; filename=\"a.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--edge--\r\n".getBytes(UTF_8));
        return form.toByteArray();
    }
}
