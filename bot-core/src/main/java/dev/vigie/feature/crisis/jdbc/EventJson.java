package dev.vigie.feature.crisis.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vigie.feature.crisis.CrisisEvent;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events as stored: a type, which is forever, and a JSON body. */
final class EventJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final Map<String, Class<? extends CrisisEvent>> TYPES =
            Stream.of(
                            CrisisEvent.Opened.class,
                            CrisisEvent.StepDone.class,
                            CrisisEvent.StepSkipped.class,
                            CrisisEvent.StepReopened.class,
                            CrisisEvent.StepAssigned.class,
                            CrisisEvent.Noted.class,
                            CrisisEvent.SeverityChanged.class,
                            CrisisEvent.CloseProposed.class,
                            CrisisEvent.Closed.class,
                            CrisisEvent.Reopened.class,
                            CrisisEvent.NotReached.class,
                            CrisisEvent.NotPosted.class,
                            CrisisEvent.Called.class,
                            CrisisEvent.Acknowledged.class,
                            CrisisEvent.AskedAgain.class,
                            CrisisEvent.NobodyAnswered.class,
                            CrisisEvent.EvidenceKept.class,
                            CrisisEvent.Joined.class,
                            CrisisEvent.RoleTaken.class,
                            CrisisEvent.Updated.class,
                            CrisisEvent.Snoozed.class,
                            CrisisEvent.Reminded.class,
                            CrisisEvent.StatementWritten.class,
                            CrisisEvent.StatementApproved.class)
                    .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private EventJson() {}

    static String type(CrisisEvent event) {
        return event.getClass().getSimpleName();
    }

    static String body(CrisisEvent event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be written: " + type(event), e);
        }
    }

    static CrisisEvent event(String type, String body) {
        Class<? extends CrisisEvent> kind = TYPES.get(type);
        if (kind == null) {
            throw new IllegalStateException("an event of an unknown type: " + type);
        }
        try {
            return JSON.readValue(body, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be read: " + type, e);
        }
    }
}
