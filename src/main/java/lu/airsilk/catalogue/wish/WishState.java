package lu.airsilk.catalogue.wish;

/** What has become of a wish. */
public enum WishState {
    /** No buyer has answered yet. */
    ASKED,
    OFFERED,
    NOT_TO_BE_HAD
}
