package lu.airsilk.platform.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import lu.airsilk.platform.Paging;

/** {@code ?page&size&sort}, as every list takes it. */
public class PageQuery {

    @QueryParam("page")
    @DefaultValue("0")
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    int size;

    @QueryParam("sort")
    @DefaultValue("")
    String sort = "";

    public Paging paging() {
        return new Paging(page, size, sort);
    }
}
