package dev.vigie.slack.events;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.vigie.chat.CommandCall;
import dev.vigie.slack.web.FormView;
import dev.vigie.slack.web.Occasion;
import dev.vigie.slack.web.Place;
import dev.vigie.slack.web.SlackApi;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything that Vigie listens to in Slack. Each listener hands over and acknowledges; the two
 * that Slack wants an answer from at once, forms and suggestions, wait for it a moment.
 */
public final class Intake {

    private static final Pattern ANYTHING = Pattern.compile(".*");

    private final Reception reception;
    private final Presses presses;
    private final Forms forms;
    private final HomeTab home;

    Intake(Reception reception) {
        this.reception = reception;
        this.home = new HomeTab(reception);
        this.presses = new Presses(reception, home);
        this.forms = new Forms(reception);
    }

    /** The library's app with all listeners; it calls nothing by itself. */
    static App app(Reception reception, SlackApi api) {
        AppConfig config = new AppConfig();
        config.setSlack(api.slack());
        config.setAllEventsApiAutoAckEnabled(true);
        config.setSubtypedMessageEventsAutoAckEnabled(true);
        config.setUnmatchedRequestHandler(request -> Response.ok());
        // its own middleware would ask Slack who we are at each request
        App app = new App(config, api.slack(), new ArrayList<>());
        new Intake(reception).listen(app);
        return app;
    }

    private void listen(App app) {
        app.command(ANYTHING, (request, context) -> slash(request.getPayload()));
        app.blockAction(ANYTHING, (request, context) -> presses.pressed(request.getPayload()));
        app.viewSubmission(
                FormView.CALLBACK, (request, context) -> forms.filled(request.getPayload()));
        app.viewClosed(ANYTHING, (request, context) -> Response.ok());
        app.blockSuggestion(ANYTHING, (request, context) -> forms.completed(request.getPayload()));
        app.globalShortcut(ANYTHING, (request, context) -> shortcut(request.getPayload()));
        app.messageShortcut(ANYTHING, (request, context) -> presses.quoted(request.getPayload()));
        app.event(AppMentionEvent.class, (payload, context) -> mentioned(payload));
        app.event(MessageEvent.class, (payload, context) -> written(payload));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> opened(payload));
    }

    private Response slash(SlashCommandPayload payload) {
        Occasion occasion =
                new Occasion(
                        Optional.of(Place.of(payload.getChannelId(), "")),
                        payload.getUserId(),
                        orEmpty(payload.getUserName()),
                        orEmpty(payload.getTriggerId()),
                        orEmpty(payload.getResponseUrl()),
                        Optional.empty());
        reception.take(
                payload.getTriggerId(),
                occasion,
                (dispatcher, speaker, where) ->
                        dispatcher.say(
                                speaker,
                                where,
                                SlackText.command(
                                        dispatcher.catalog(),
                                        payload.getCommand(),
                                        orEmpty(payload.getText()))));
        return Response.ok();
    }

    private Response shortcut(GlobalShortcutPayload payload) {
        Occasion occasion =
                new Occasion(
                        Optional.empty(),
                        payload.getUser().getId(),
                        orEmpty(payload.getUser().getUsername()),
                        orEmpty(payload.getTriggerId()),
                        "",
                        Optional.empty());
        CommandCall call = Shortcuts.call(payload.getCallbackId());
        reception.take(
                payload.getTriggerId(),
                occasion,
                (dispatcher, speaker, where) -> dispatcher.call(speaker, where, call));
        return Response.ok();
    }

    private Response mentioned(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent event = payload.getEvent();
        if (event.getBotId() == null && event.getUser() != null) {
            said(
                    payload.getEventId(),
                    event.getUser(),
                    Place.of(event.getChannel(), orEmpty(event.getThreadTs())),
                    event.getText());
        }
        return Response.ok();
    }

    /** Direct messages; whatever else people write to one another is not for Vigie. */
    private Response written(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        boolean forUs = "im".equals(event.getChannelType()) && event.getBotId() == null;
        if (forUs && event.getUser() != null) {
            said(
                    payload.getEventId(),
                    event.getUser(),
                    Place.of(event.getChannel(), orEmpty(event.getThreadTs())),
                    event.getText());
        }
        return Response.ok();
    }

    private void said(String id, String user, Place place, String text) {
        String bot = reception.workspace().bot();
        if (user.equals(bot)) {
            return;
        }
        Occasion occasion = new Occasion(Optional.of(place), user, "", "", "", Optional.empty());
        String said = SlackText.said(orEmpty(text), bot);
        reception.take(
                id,
                occasion,
                (dispatcher, speaker, where) ->
                        dispatcher.say(speaker, where, said.isBlank() ? "/help" : said));
    }

    private Response opened(EventsApiPayload<AppHomeOpenedEvent> payload) {
        AppHomeOpenedEvent event = payload.getEvent();
        if (!"messages".equals(event.getTab())) {
            reception.once(payload.getEventId(), () -> home.publish(event.getUser()));
        }
        return Response.ok();
    }

    static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
