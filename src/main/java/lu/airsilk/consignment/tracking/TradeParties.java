package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who sells and who buys, as the papers name them; set by the operator, with invented names until then. */
@ApplicationScoped
public class TradeParties {

    @Inject
    @ConfigProperty(
            name = "airsilk.seller",
            defaultValue = "AirSilk Export S.à r.l.; 1 rue de Trèves; L-2632 Luxembourg")
    String seller;

    @Inject
    @ConfigProperty(
            name = "airsilk.buyer",
            defaultValue =
                    "河南空丝进口有限公司 Henan AirSilk Import Co. Ltd.; 新郑综合保税区1号 1 Xinzheng Bonded Zone; 451162 郑州 Zhengzhou")
    String buyer;

    @Inject
    @ConfigProperty(name = "airsilk.buyer.usci", defaultValue = "91350100M000100Y43")
    String buyerIdentity;

    /** The lines of the seller's name and address. */
    public List<String> seller() {
        return lines(seller);
    }

    /** The lines of the buyer's name and address. */
    public List<String> buyer() {
        return lines(buyer);
    }

    /** The buyer's unified social credit identifier. */
    public String buyerIdentity() {
        return buyerIdentity;
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split(";", -1)).map(String::strip).toList();
    }
}
