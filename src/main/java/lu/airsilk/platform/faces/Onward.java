package lu.airsilk.platform.faces;

import jakarta.faces.application.FacesMessage;

/** What was done, and the page on which it goes on. */
public final class Onward extends FacesMessage {

    private static final long serialVersionUID = 1L;

    private final String address;
    private final String words;

    /**
     * A sentence with a link behind it.
     *
     * @param address from the root of the portal: {@code /order/order-edit.xhtml?number=SO-26-000123}
     * @param words what the link reads
     */
    public Onward(String sentence, String address, String words) {
        super(SEVERITY_INFO, sentence, null);
        this.address = address;
        this.words = words;
    }

    public String getAddress() {
        return address;
    }

    public String getWords() {
        return words;
    }
}
