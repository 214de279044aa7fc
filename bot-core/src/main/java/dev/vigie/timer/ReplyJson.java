package dev.vigie.timer;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vigie.reply.Block;
import dev.vigie.reply.Span;

/**
 * Replies as stored while they wait: every record by its components, blocks and spans with their
 * kind. The kinds are the names of the records, which therefore are forever.
 */
final class ReplyJson {

    static final ObjectMapper MAPPER = mapper();

    private ReplyJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface WithKind {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper =
                JsonMapper.builder()
                        .addModule(new Jdk8Module())
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .addMixIn(Block.class, WithKind.class)
                        .addMixIn(Span.class, WithKind.class)
                        .build();
        mapper.registerSubtypes(Block.class.getPermittedSubclasses());
        mapper.registerSubtypes(Span.class.getPermittedSubclasses());
        return mapper;
    }
}
