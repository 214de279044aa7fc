package dev.vigie.slack.events;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.response.Response;
import dev.vigie.chat.CommandCall;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.slack.SlackRenderer;
import dev.vigie.slack.web.CardMark;
import dev.vigie.slack.web.Occasion;
import dev.vigie.slack.web.Place;
import java.time.Instant;
import java.util.Optional;

/** Buttons and menus that were pressed, and messages that were pointed at. */
final class Presses {

    private static final CommandCall GONE = CommandCall.of("gone");

    private final Reception reception;
    private final HomeTab home;

    Presses(Reception reception, HomeTab home) {
        this.reception = reception;
        this.home = home;
    }

    Response pressed(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().get(0);
        String value = SlackText.unescaped(value(action));
        if (value.isEmpty()) {
            // a link was opened, or a field of a form changed: nothing to do
            return Response.ok();
        }
        Occasion occasion = occasion(payload, action);
        if (action.getActionId().startsWith(SlackRenderer.MORE_PREFIX)) {
            whole(payload.getTriggerId(), occasion, value);
            return Response.ok();
        }
        CommandCall call = CommandCall.decode(value).orElse(GONE);
        reception.take(
                payload.getTriggerId(),
                occasion,
                (dispatcher, speaker, where) -> dispatcher.call(speaker, where, call));
        if (occasion.place().isEmpty()) {
            reception.once(payload.getTriggerId() + " home", () -> home.publish(occasion.user()));
        }
        return Response.ok();
    }

    /** What a card had no room for, to the one who asks. */
    private void whole(String id, Occasion occasion, String card) {
        int dash = card.lastIndexOf('-');
        CommandCall call =
                dash < 1 || !card.matches("[a-z-]+-\\d+")
                        ? GONE
                        : CommandCall.of(
                                card.substring(0, dash) + " show",
                                card.substring(0, dash),
                                card.substring(dash + 1));
        reception.once(id, () -> show(occasion, call));
    }

    private void show(Occasion occasion, CommandCall call) {
        Speaker speaker = reception.speaker(occasion);
        Outcome outcome =
                reception.done(
                        occasion,
                        speaker,
                        (dispatcher, who, where) -> dispatcher.call(who, where, call));
        if (outcome instanceof Outcome.Replied replied) {
            reception.out().answers().whole(occasion, replied.reply());
        }
    }

    private static String value(BlockActionPayload.Action action) {
        return action.getSelectedOption() != null
                ? Intake.orEmpty(action.getSelectedOption().getValue())
                : Intake.orEmpty(action.getValue());
    }

    private Occasion occasion(BlockActionPayload payload, BlockActionPayload.Action action) {
        Optional<Place> place =
                Optional.ofNullable(payload.getChannel())
                        .map(channel -> Place.of(channel.getId(), thread(payload)));
        Optional<Occasion.Pressed> pressed =
                place.flatMap(
                        where ->
                                CardMark.card(Intake.orEmpty(action.getBlockId()))
                                        .map(card -> pressed(card, where, payload)));
        return new Occasion(
                place,
                payload.getUser().getId(),
                Intake.orEmpty(payload.getUser().getName()),
                Intake.orEmpty(payload.getTriggerId()),
                Intake.orEmpty(payload.getResponseUrl()),
                pressed);
    }

    private Occasion.Pressed pressed(String card, Place where, BlockActionPayload payload) {
        return new Occasion.Pressed(
                card,
                new MessageRef(
                        where.in(reception.workspace().team()),
                        payload.getContainer().getMessageTs()));
    }

    /** The thread that the message is in; a message that only has answers is in none. */
    private static String thread(BlockActionPayload payload) {
        String thread = Intake.orEmpty(payload.getContainer().getThreadTs());
        return thread.equals(payload.getContainer().getMessageTs()) ? "" : thread;
    }

    Response quoted(MessageShortcutPayload payload) {
        String thread = Intake.orEmpty(payload.getMessage().getThreadTs());
        Place place =
                Place.of(
                        payload.getChannel().getId(),
                        thread.equals(payload.getMessage().getTs()) ? "" : thread);
        Occasion occasion =
                new Occasion(
                        Optional.of(place),
                        payload.getUser().getId(),
                        Intake.orEmpty(payload.getUser().getName()),
                        Intake.orEmpty(payload.getTriggerId()),
                        Intake.orEmpty(payload.getResponseUrl()),
                        Optional.empty());
        CommandCall call = Shortcuts.call(payload.getCallbackId());
        reception.take(
                payload.getTriggerId(),
                occasion,
                (dispatcher, speaker, where) ->
                        dispatcher.about(speaker, where, call, quote(payload, place)));
        return Response.ok();
    }

    private QuotedMessage quote(MessageShortcutPayload payload, Place place) {
        String author =
                Optional.ofNullable(payload.getMessage().getUser())
                        .orElseGet(() -> Intake.orEmpty(payload.getMessage().getBotId()));
        String ts = payload.getMessage().getTs();
        return new QuotedMessage(
                reception.out().people().speaker(author, author).person(),
                SlackText.typed(Intake.orEmpty(payload.getMessage().getText())),
                Instant.ofEpochSecond(Long.parseLong(ts.substring(0, ts.indexOf('.')))),
                reception.out().answers().link(place, ts),
                new MessageRef(place.in(reception.workspace().team()), ts));
    }
}
