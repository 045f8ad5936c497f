package lu.airsilk.portal.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.identity.UserRow;

/** What an administrator fills in for a user. */
public class UserForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String user = "";
    private String name = "";
    private String password = "";
    private List<String> roles = new ArrayList<>();
    private List<String> stores = new ArrayList<>();

    void show(UserRow row) {
        name = row.name();
        roles = new ArrayList<>(row.roles().stream().map(Enum::name).sorted().toList());
        stores = new ArrayList<>(
                row.stores().stream().map(code -> code.code()).sorted().toList());
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public List<String> getStores() {
        return stores;
    }

    public void setStores(List<String> stores) {
        this.stores = stores;
    }
}
