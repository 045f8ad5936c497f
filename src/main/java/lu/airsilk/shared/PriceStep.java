package lu.airsilk.shared;

/** From so many cases bought at once on, a supplier asks this much for each. */
public record PriceStep(Cases from, Money price) {

    /** Who takes more never pays more for a case; prices in two currencies say nothing of each other. */
    public boolean isDearerThan(PriceStep smaller) {
        return price.currency().equals(smaller.price.currency()) && price.compareTo(smaller.price) > 0;
    }
}
