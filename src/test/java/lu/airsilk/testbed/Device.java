package lu.airsilk.testbed;

/** What somebody looks at and how they point at it, as the job book names it. */
public enum Device {
    PHONE(360, 740, true),
    TABLET(768, 1024, true),
    DESK(1440, 900, false);

    private final int width;
    private final int height;
    private final boolean touch;

    Device(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Pointed at with a finger, not with a mouse. */
    public boolean isTouch() {
        return touch;
    }
}
