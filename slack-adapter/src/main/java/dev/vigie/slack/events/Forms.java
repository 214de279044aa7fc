package dev.vigie.slack.events;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import dev.vigie.chat.CommandCall;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.platform.TryLater;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Wording;
import dev.vigie.slack.web.FormMemory;
import dev.vigie.slack.web.FormView;
import dev.vigie.slack.web.Occasion;
import dev.vigie.text.Language;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Forms that were filled in. Slack waits for what is wrong with them, three seconds at most; when
 * the answer takes longer the form closes, and it comes as a message.
 */
final class Forms {

    private static final long PATIENCE_MILLIS = 2_000;
    private static final String JSON = Response.CONTENT_TYPE_APPLICATION_JSON_UTF8;

    private final Reception reception;

    Forms(Reception reception) {
        this.reception = reception;
    }

    /** A form, who filled it in, and what was said. */
    private record Filled(
            String id, Occasion occasion, CommandCall call, List<String> fields, String memory) {}

    Response filled(ViewSubmissionPayload payload) {
        Optional<FormMemory> memory = FormMemory.read(payload.getView().getPrivateMetadata());
        Optional<CommandCall> call = memory.flatMap(FormMemory::call);
        if (memory.isEmpty() || call.isEmpty()) {
            return Response.ok();
        }
        var values = payload.getView().getState().getValues();
        Filled filled =
                new Filled(
                        payload.getTriggerId(),
                        memory.get()
                                .occasion(
                                        payload.getUser().getId(),
                                        Intake.orEmpty(payload.getUser().getName()),
                                        ""),
                        with(call.get(), values),
                        List.copyOf(values.keySet()),
                        payload.getView().getPrivateMetadata());
        return answered(filled);
    }

    private static CommandCall with(
            CommandCall call, Map<String, Map<String, ViewState.Value>> values) {
        CommandCall whole = call;
        for (Map.Entry<String, Map<String, ViewState.Value>> field : values.entrySet()) {
            ViewState.Value value = field.getValue().get(FormView.VALUE);
            String said = value == null ? "" : said(value);
            if (!said.isBlank()) {
                whole = whole.with(field.getKey(), said);
            }
        }
        return whole;
    }

    private static String said(ViewState.Value value) {
        if (value.getSelectedOption() != null) {
            return Intake.orEmpty(value.getSelectedOption().getValue());
        }
        if (value.getSelectedUser() != null) {
            return "<@" + value.getSelectedUser() + ">";
        }
        if (value.getSelectedConversation() != null) {
            return "<#" + value.getSelectedConversation() + ">";
        }
        return SlackText.unescaped(Intake.orEmpty(value.getValue()));
    }

    private Response answered(Filled filled) {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        boolean taken =
                reception.accepted(
                        () -> {
                            try {
                                work(filled, answer);
                            } catch (TryLater slackOutOfOrder) {
                                answer.complete(busy(filled));
                            }
                        });
        return taken ? within(answer, Response.ok()) : busy(filled);
    }

    /** The form stays open, with what was said in it. */
    private Response busy(Filled filled) {
        Wording words = new Wording(reception.context().messages(), reception.context().language());
        return errors(filled.fields(), words.plain("slack.busy"));
    }

    private void work(Filled filled, CompletableFuture<Response> answer) {
        if (!reception.isNew(filled.id())) {
            answer.complete(Response.ok());
            return;
        }
        Occasion occasion = reception.somewhere(filled.occasion());
        Speaker speaker = reception.speaker(occasion);
        Outcome outcome =
                reception.done(
                        occasion,
                        speaker,
                        (dispatcher, who, where) -> dispatcher.call(who, where, filled.call()));
        Optional<Response> correction = correction(filled, speaker, outcome);
        boolean inTime = answer.complete(correction.orElseGet(Response::ok));
        if (correction.isEmpty() || !inTime) {
            reception.give(occasion, speaker, outcome);
        }
    }

    /** What keeps the form open. */
    private Optional<Response> correction(Filled filled, Speaker speaker, Outcome outcome) {
        if (outcome instanceof Outcome.FormAsked asked) {
            Language language = reception.language(speaker);
            JsonObject update = new JsonObject();
            update.addProperty("response_action", "update");
            update.add(
                    "view",
                    com.google.gson.JsonParser.parseString(
                            new FormView(new Wording(reception.context().messages(), language))
                                    .of(asked.form(), filled.memory())));
            return Optional.of(json(update));
        }
        Reply reply = ((Outcome.Replied) outcome).reply();
        if (!reply.meta().containsKey("error") || filled.fields().isEmpty()) {
            return Optional.empty();
        }
        String option = String.valueOf(reply.meta().getOrDefault("option", ""));
        List<String> at = filled.fields().contains(option) ? List.of(option) : filled.fields();
        return Optional.of(errors(at, new PlainText(reply.language(), ZoneOffset.UTC).of(reply)));
    }

    private static Response errors(List<String> fields, String sentence) {
        JsonObject errors = new JsonObject();
        fields.stream().limit(1).forEach(field -> errors.addProperty(field, sentence));
        JsonObject answer = new JsonObject();
        answer.addProperty("response_action", "errors");
        answer.add("errors", errors);
        return json(answer);
    }

    /** What completes a field with more choices than a menu holds. */
    Response completed(BlockSuggestionPayload payload) {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        reception.accepted(() -> answer.complete(options(payload)));
        return within(answer, json(noOptions()));
    }

    private Response options(BlockSuggestionPayload payload) {
        Optional<FormMemory> memory =
                Optional.ofNullable(payload.getView())
                        .flatMap(view -> FormMemory.read(view.getPrivateMetadata()));
        Optional<CommandCall> call = memory.flatMap(FormMemory::call);
        JsonObject answer = noOptions();
        if (memory.isPresent() && call.isPresent()) {
            Occasion occasion =
                    memory.get()
                            .occasion(
                                    payload.getUser().getId(),
                                    Intake.orEmpty(payload.getUser().getName()),
                                    "");
            String option = payload.getBlockId();
            answer.add(
                    "options",
                    FormView.options(
                            reception.choices(
                                    occasion,
                                    call.get().with(option, Intake.orEmpty(payload.getValue())),
                                    option),
                            reception.language(reception.speaker(occasion))));
        }
        return json(answer);
    }

    private static JsonObject noOptions() {
        JsonObject none = new JsonObject();
        none.add("options", new JsonArray());
        return none;
    }

    /** Waits a moment; whoever comes too late finds the answer taken. */
    private static Response within(CompletableFuture<Response> answer, Response otherwise) {
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return answer.complete(otherwise) ? otherwise : answer.join();
        } catch (ExecutionException failed) {
            return otherwise;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }

    private static Response json(JsonObject body) {
        return Response.builder().contentType(JSON).body(body.toString()).build();
    }
}
