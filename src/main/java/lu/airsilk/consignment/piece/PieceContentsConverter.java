package lu.airsilk.consignment.piece;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what is in a piece as its text. */
@Converter(autoApply = true)
public class PieceContentsConverter implements AttributeConverter<PieceContents, String> {

    @Override
    public String convertToDatabaseColumn(PieceContents contents) {
        return contents.toString();
    }

    @Override
    public PieceContents convertToEntityAttribute(String column) {
        return PieceContents.of(column);
    }
}
