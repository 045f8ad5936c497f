package lu.airsilk.catalogue.goods;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** {@link DangerousGoods} as one column, in the form of a declaration. */
@Converter(autoApply = true)
public class DangerousGoodsConverter implements AttributeConverter<@Nullable DangerousGoods, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DangerousGoods goods) {
        return goods == null ? null : goods.written();
    }

    @Override
    public @Nullable DangerousGoods convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : DangerousGoods.of(column);
    }
}
