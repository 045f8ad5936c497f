package lu.airsilk.platform.file;

/**
 * A column of a table on paper.
 *
 * @param head its heading
 * @param share of the table's width, in parts of all shares
 * @param right whether its texts stand at the right, as numbers do
 */
public record PdfColumn(String head, int share, boolean right) {

    public static PdfColumn left(String head, int share) {
        return new PdfColumn(head, share, false);
    }

    public static PdfColumn right(String head, int share) {
        return new PdfColumn(head, share, true);
    }
}
