package lu.airsilk.platform.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;

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
        return new Paging(number("page", page), number("size", size), sort);
    }

    /** The part that is wanted of a list that is short enough to be there in whole; it keeps its own order. */
    public <T> Page<T> of(List<T> all) {
        Paging wanted = paging();
        if (!sort.isEmpty()) {
            throw Refused.unreadable("paging.sort", sort, "-");
        }
        return new Page<>(
                all.size(),
                all.stream().skip(wanted.offset()).limit(wanted.size()).toList());
    }

    private static int number(String parameter, String given) {
        return RequestFields.readable(() -> RequestFields.number(parameter, given));
    }
}
