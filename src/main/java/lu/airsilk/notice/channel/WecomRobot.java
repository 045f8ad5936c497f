package lu.airsilk.notice.channel;

import static lu.airsilk.platform.json.JsonOnce.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The robot of a WeCom group, which posts what is sent to its webhook; it takes twenty messages a minute. */
@ApplicationScoped
class WecomRobot implements NoticeChannel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_PER_MINUTE = 20;
    private static final int LONGEST_TEXT = 600;

    @Inject
    @ConfigProperty(name = "airsilk.wecom.url", defaultValue = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send")
    String webhook;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public Channel channel() {
        return Channel.WECOM;
    }

    @Override
    public boolean isSetUp() {
        return !webhook.equals("none");
    }

    /** The key of a robot, as WeCom shows it behind {@code key=}; never an address of somebody's choice. */
    @Override
    public boolean isAddress(String text) {
        return text.matches("[0-9A-Za-z-]{16,64}");
    }

    @Override
    public int mostPerMinute() {
        return MOST_PER_MINUTE;
    }

    @Override
    public void send(Digest digest) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook + "?key=" + digest.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(digest)))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().matches("(?s).*\"errcode\"\\s*:\\s*0\\b.*")) {
                throw new NotSent("WeCom answers " + answer.statusCode());
            }
        } catch (IOException failed) {
            throw new NotSent("WeCom cannot be reached", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotSent("stopped", stopping);
        }
    }

    private static String body(Digest digest) {
        String text = digest.text();
        return JSON.createObjectBuilder()
                .add("msgtype", "text")
                .add(
                        "text",
                        JSON.createObjectBuilder()
                                .add(
                                        "content",
                                        text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…"))
                .build()
                .toString();
    }
}
