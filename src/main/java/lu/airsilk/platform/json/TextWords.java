package lu.airsilk.platform.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.shared.number.SupplierCode;

/** Codes and numbers of the trade, as JSON texts in their canonical form. */
final class TextWords {

    private TextWords() {}

    /** {@link Sku}. */
    public static final class OfSku implements JsonbAdapter<Sku, String> {

        @Override
        public String adaptToJson(Sku word) {
            return word.code();
        }

        @Override
        public Sku adaptFromJson(String text) {
            return new Sku(text);
        }
    }

    /** {@link StoreCode}. */
    public static final class OfStoreCode implements JsonbAdapter<StoreCode, String> {

        @Override
        public String adaptToJson(StoreCode word) {
            return word.code();
        }

        @Override
        public StoreCode adaptFromJson(String text) {
            return new StoreCode(text);
        }
    }

    /** {@link SupplierCode}. */
    public static final class OfSupplierCode implements JsonbAdapter<SupplierCode, String> {

        @Override
        public String adaptToJson(SupplierCode word) {
            return word.code();
        }

        @Override
        public SupplierCode adaptFromJson(String text) {
            return new SupplierCode(text);
        }
    }

    /** {@link CountryCode}. */
    public static final class OfCountryCode implements JsonbAdapter<CountryCode, String> {

        @Override
        public String adaptToJson(CountryCode word) {
            return word.code();
        }

        @Override
        public CountryCode adaptFromJson(String text) {
            return new CountryCode(text);
        }
    }

    /** {@link Gtin}. */
    public static final class OfGtin implements JsonbAdapter<Gtin, String> {

        @Override
        public String adaptToJson(Gtin word) {
            return word.digits();
        }

        @Override
        public Gtin adaptFromJson(String text) {
            return new Gtin(text);
        }
    }

    /** {@link HsCode}. */
    public static final class OfHsCode implements JsonbAdapter<HsCode, String> {

        @Override
        public String adaptToJson(HsCode word) {
            return word.digits();
        }

        @Override
        public HsCode adaptFromJson(String text) {
            return new HsCode(text);
        }
    }

    /** {@link LotNumber}. */
    public static final class OfLotNumber implements JsonbAdapter<LotNumber, String> {

        @Override
        public String adaptToJson(LotNumber word) {
            return word.number();
        }

        @Override
        public LotNumber adaptFromJson(String text) {
            return new LotNumber(text);
        }
    }

    /** {@link AirWaybillNumber}. */
    public static final class OfAirWaybillNumber implements JsonbAdapter<AirWaybillNumber, String> {

        @Override
        public String adaptToJson(AirWaybillNumber word) {
            return word.number();
        }

        @Override
        public AirWaybillNumber adaptFromJson(String text) {
            return new AirWaybillNumber(text);
        }
    }

    /** {@link FlightNumber}. */
    public static final class OfFlightNumber implements JsonbAdapter<FlightNumber, String> {

        @Override
        public String adaptToJson(FlightNumber word) {
            return word.number();
        }

        @Override
        public FlightNumber adaptFromJson(String text) {
            return new FlightNumber(text);
        }
    }
}
