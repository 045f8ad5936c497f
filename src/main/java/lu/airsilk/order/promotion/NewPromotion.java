package lu.airsilk.order.promotion;

import lu.airsilk.shared.Names;

/** A promotion as somebody says or proposes it. */
public record NewPromotion(Names title, PromotionDays days, PromotionGoods goods) {}
