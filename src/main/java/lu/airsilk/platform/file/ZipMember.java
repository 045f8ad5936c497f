package lu.airsilk.platform.file;

/**
 * One entry of a zip's directory.
 *
 * @param name as written, which may be anything
 * @param unixMode the file's mode when a Unix system packed it, else 0
 */
record ZipMember(String name, int unixMode, boolean encrypted) {

    private static final int FILE_TYPE = 0xF000;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;

    /** True for symbolic links, devices and pipes. */
    boolean isSpecial() {
        int type = unixMode & FILE_TYPE;
        return type != 0 && type != REGULAR && type != FOLDER;
    }

    /** True when unpacking by name would leave the folder. */
    boolean leavesFolder() {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("(?s)[a-zA-Z]:.*") || ("/" + path + "/").contains("/../");
    }
}
