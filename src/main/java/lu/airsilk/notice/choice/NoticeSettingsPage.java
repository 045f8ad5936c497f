package lu.airsilk.notice.choice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.notice.channel.Channels;
import lu.airsilk.notice.channel.NoticeKind;
import lu.airsilk.platform.faces.PageWords;

/** Where and about what the reader wants to be told beside the bell. */
@Named
@ViewScoped
public class NoticeSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Choosing choosing;

    @Inject
    transient Channels channels;

    private final List<ChannelForm> forms = new ArrayList<>();

    public void open() {
        forms.clear();
        channels.setUp().forEach(channel -> forms.add(new ChannelForm(choosing.choice(channel, PageWords.reader()))));
    }

    /** Keeps what is wanted of one channel. */
    public String keep(ChannelForm form) {
        choosing.choose(form.choice(PageWords.reader()));
        PageWords.done("noticeSettings.kept");
        return "/notice/notice-settings?faces-redirect=true";
    }

    public List<ChannelForm> getForms() {
        return forms;
    }

    public List<NoticeKind> getKinds() {
        return NoticeKind.choices();
    }
}
