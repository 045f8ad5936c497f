package lu.airsilk.platform.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import lu.airsilk.platform.Paging;

/** {@code ?page&size&sort}, as every list takes it. */
public class PageQuery {

    @QueryParam("page")
    @DefaultValue("0")
    String page = "";

    @QueryParam("size")
    @DefaultValue("50")
    String size = "";

    @QueryParam("sort")
    @DefaultValue("")
    String sort = "";

    public Paging paging() {
        return new Paging(Asked.number("page", page), Asked.number("size", size), sort);
    }
}
