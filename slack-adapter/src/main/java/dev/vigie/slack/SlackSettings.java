package dev.vigie.slack;

import java.util.Map;
import java.util.Optional;

/**
 * The settings of Slack, from environment variables.
 *
 * @param botToken a secret; speaks for Vigie
 * @param appToken a secret; opens Socket Mode, empty for HTTP mode
 * @param signingSecret a secret; proves that a request comes from Slack, in HTTP mode
 * @param url the base of the Web API, with a slash at its end
 */
record SlackSettings(String botToken, String appToken, String signingSecret, String url) {

    static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
    static final String APP_TOKEN = "SLACK_APP_TOKEN";
    static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    static final String URL = "SLACK_API_URL";

    private static final String SLACK = "https://slack.com/api/";

    static SlackSettings of(Map<String, String> settings) {
        String url = value(settings, URL);
        String base = url.isEmpty() ? SLACK : url;
        return new SlackSettings(
                value(settings, BOT_TOKEN),
                value(settings, APP_TOKEN),
                value(settings, SIGNING_SECRET),
                base.endsWith("/") ? base : base + "/");
    }

    /** Whether there is enough of it to start. */
    boolean complete() {
        return !botToken.isEmpty() && (!appToken.isEmpty() || !signingSecret.isEmpty());
    }

    /** Socket Mode needs no public address; HTTP mode is for those who leave the app token out. */
    boolean socketMode() {
        return !appToken.isEmpty();
    }

    /** The message that says which token is of the wrong kind, if one is. */
    Optional<String> mistaken() {
        if (!botToken.startsWith("xox")) {
            return Optional.of("slack.bot-token-kind");
        }
        return socketMode() && !appToken.startsWith("xapp-")
                ? Optional.of("slack.app-token-kind")
                : Optional.empty();
    }

    private static String value(Map<String, String> settings, String name) {
        return settings.getOrDefault(name, "").strip();
    }

    /** Without any secret. */
    @Override
    public String toString() {
        return "SlackSettings[" + url + ", " + (socketMode() ? "Socket Mode" : "HTTP") + "]";
    }
}
