package lu.airsilk.notice.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mail by the operator's SMTP server. */
@ApplicationScoped
class MailChannel implements NoticeChannel {

    private static final String PATIENCE_MS = "10000";
    private static final int MOST_PER_MINUTE = 30;

    @Inject
    @ConfigProperty(name = "airsilk.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "airsilk.mail.port", defaultValue = "25")
    String port;

    @Inject
    @ConfigProperty(name = "airsilk.mail.from", defaultValue = "airsilk@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "airsilk.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "airsilk.mail.password")
    Optional<String> password;

    /** {@code none}: a relay on this machine, which the launcher makes sure of; nothing leaves it in the open. */
    @Inject
    @ConfigProperty(name = "airsilk.mail.tls", defaultValue = "required")
    String tls;

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isSetUp() {
        return host.isPresent();
    }

    @Override
    public boolean isAddress(String text) {
        return text.length() <= 120 && text.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]{2,}");
    }

    @Override
    public int mostPerMinute() {
        return MOST_PER_MINUTE;
    }

    @Override
    public void send(Digest digest) {
        try {
            Transport.send(message(digest), user.orElse(null), password.orElse(null));
        } catch (MessagingException failed) {
            throw new NotSent(String.valueOf(failed.getMessage()), failed);
        }
    }

    private MimeMessage message(Digest digest) throws MessagingException {
        MimeMessage message = new Named(Session.getInstance(settings()), digest.id());
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(digest.address()));
        message.setSubject(digest.subject(), "UTF-8");
        message.setText(digest.text(), "UTF-8");
        return message;
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host.orElseThrow());
        settings.setProperty("mail.smtp.port", port);
        settings.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        String encrypted = Boolean.toString(!tls.equals("none"));
        settings.setProperty("mail.smtp.starttls.enable", encrypted);
        settings.setProperty("mail.smtp.starttls.required", encrypted);
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MS);
        return settings;
    }

    /** A message that keeps its name when it is sent again. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + "@airsilk>");
        }
    }
}
